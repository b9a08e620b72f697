import { describe, expect, it } from 'vitest';
import { groupTree } from '../../../../src/dataset/validate/rules/group-tree.ts';
import { accused, printed, type Rows } from '../build.ts';

describe('group-tree', () => {
  it.each<[string, Rows]>([
    ['a group within a group', { groups: [{}, { group_id: 'women', parent_id: 'all' }] }],
  ])('accepts %s', (_, rows) => {
    expect(accused(groupTree, rows)).toEqual([]);
  });

  it.each<[string, Rows, string[]]>([
    ['a group that is its own parent', { groups: [{ parent_id: 'all' }] }, ['all parent_id']],
    [
      'a circle of two, once',
      {
        groups: [
          { group_id: 'a', parent_id: 'b' },
          { group_id: 'b', parent_id: 'a' },
        ],
      },
      ['a parent_id'],
    ],
    [
      'a circle that others lead into',
      {
        groups: [
          { group_id: 'c', parent_id: 'a' },
          { group_id: 'a', parent_id: 'b' },
          { group_id: 'b', parent_id: 'a' },
        ],
      },
      ['a parent_id'],
    ],
  ])('accuses %s', (_, rows, expected) => {
    expect(accused(groupTree, rows)).toEqual(expected);
  });

  it('says what to do', () => {
    expect(printed(groupTree, { groups: [{ parent_id: 'all' }] })).toMatchInlineSnapshot(`
      "data/codelists/groups.csv:2:D (parent_id) “all” lỗi group-tree: Các nhóm lớn hơn xếp thành vòng: all → all. Sửa parent_id của một nhóm trong vòng.
      data/codelists/groups.csv:2:D (parent_id) “all” error group-tree: The parents run in a circle: all → all. Correct the parent_id of one of them."
    `);
  });
});
