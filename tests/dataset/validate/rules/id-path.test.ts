import { describe, expect, it } from 'vitest';
import { idPath } from '../../../../src/dataset/validate/rules/id-path.ts';
import { accused, printed, type Rows } from '../build.ts';

describe('id-path', () => {
  it.each<[string, Rows]>([
    ['a path of places', { places: [{ place_id: 'dak-lak/krong-bong/cu-pui' }] }],
    ['a name that only begins as a device', { places: [{ place_id: 'con-cuong' }] }],
    ['a reserved name where it is not defined', { observations: [{ place_id: 'con' }] }],
  ])('accepts %s', (_, rows) => {
    expect(accused(idPath, rows)).toEqual([]);
  });

  it.each<[string, Rows, string[]]>([
    ['a device of Windows', { places: [{ place_id: 'con' }] }, ['con place_id']],
    ['a device within a path', { places: [{ place_id: 'dak-lak/aux' }] }, ['dak-lak/aux place_id']],
    ['a device with an ending', { observations: [{ observation_id: 'nul.1' }] }, ['nul.1 observation_id']],
    [
      'a part longer than file systems like',
      { groups: [{ group_id: 'a'.repeat(101) }] },
      [`${'a'.repeat(101)} group_id`],
    ],
  ])('accuses %s', (_, rows, expected) => {
    expect(accused(idPath, rows)).toEqual(expected);
  });

  it('says what to do', () => {
    expect(printed(idPath, { places: [{ place_id: 'con' }] })).toMatchInlineSnapshot(`
      "data/codelists/places.csv:2:A (place_id) “con” lỗi id-path: Mã không dùng được làm tên tệp: tên dành riêng của Windows, hoặc quá dài. Đặt mã khác: không phải con, nul, aux …, mỗi phần không quá 100 ký tự.
      data/codelists/places.csv:2:A (place_id) “con” error id-path: The id cannot be the name of a file: Windows keeps the name for itself, or it is too long. Choose another: not con, nul, aux …, no part over 100 characters."
    `);
  });
});
