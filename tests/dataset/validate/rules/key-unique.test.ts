import { describe, expect, it } from 'vitest';
import { keyUnique } from '../../../../src/dataset/validate/rules/key-unique.ts';
import { accused, printed, type Rows } from '../build.ts';

describe('key-unique', () => {
  it.each<[string, Rows]>([
    ['keys that differ', { observations: [{}, {}] }],
    ['one id in two tables', { groups: [{ group_id: 'women' }], themes: [{ theme_id: 'women' }] }],
    ['one citation in two paragraphs', { citations: [{ paragraph: 1 }, { paragraph: 2 }] }],
  ])('accepts %s', (_, rows) => {
    expect(accused(keyUnique, rows)).toEqual([]);
  });

  it.each<[string, Rows, string[]]>([
    ['an observation id twice', { observations: [{}, { observation_id: 'r.1' }] }, ['r.1 observation_id']],
    [
      'an id in the files of two reports',
      { observations: [{}, { observation_id: 'r.1', report_id: 's' }] },
      ['r.1 observation_id'],
    ],
    [
      'an id three times',
      { observations: [{}, { observation_id: 'r.1' }, { observation_id: 'r.1' }] },
      ['r.1 observation_id', 'r.1 observation_id'],
    ],
    ['an exclusion twice', { exclusions: [{}, { paragraph: 1 }] }, ['r 1  2021 report_id']],
  ])('accuses %s', (_, rows, expected) => {
    expect(accused(keyUnique, rows)).toEqual(expected);
  });

  it('says what to do', () => {
    expect(printed(keyUnique, { observations: [{}, { observation_id: 'r.1' }] })).toMatchInlineSnapshot(`
      "data/observations/r.csv:3:A (observation_id) “r.1” lỗi key-unique: Khóa “r.1” đã có ở observations/r.csv:2. Đặt khóa riêng cho dòng này, hoặc xóa nó nếu nó lặp lại dòng kia.
      data/observations/r.csv:3:A (observation_id) “r.1” error key-unique: The key “r.1” already stands at observations/r.csv:2. Give this row a key of its own, or delete it if it repeats the other."
    `);
  });
});
