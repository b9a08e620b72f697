import { describe, expect, it } from 'vitest';
import { correctionCurrent } from '../../../../src/dataset/validate/rules/correction-current.ts';
import { accused, printed, type Rows } from '../build.ts';

describe('correction-current', () => {
  it.each<[string, Rows]>([
    ['a correction that the cell still holds', { observations: [{}], corrections: [{}] }],
    [
      'an older correction beside the newest',
      {
        observations: [{}],
        corrections: [{ corrected_on: '2022-01-20', new_value: '99' }, { old_value: '99' }],
      },
    ],
    [
      'a cell that was emptied',
      {
        observations: [{ period_end: null }],
        corrections: [{ changed_column: 'period_end', old_value: '2021', new_value: null }],
      },
    ],
  ])('accepts %s', (_, rows) => {
    expect(accused(correctionCurrent, rows)).toEqual([]);
  });

  it.each<[string, Rows, string[]]>([
    [
      'a newest correction that the cell no longer holds',
      { observations: [{ value: 101 }], corrections: [{ corrected_on: '2022-01-20' }, {}] },
      ['r.1 value 2022-02-01 new_value'],
    ],
    [
      'a column that observations do not have',
      { observations: [{}], corrections: [{ changed_column: 'worth' }] },
      ['r.1 worth 2022-02-01 changed_column'],
    ],
  ])('accuses %s', (_, rows, expected) => {
    expect(accused(correctionCurrent, rows)).toEqual(expected);
  });

  it('says what the cell holds', () => {
    const rows = { observations: [{ value: 101 }], corrections: [{}] };
    expect(printed(correctionCurrent, rows)).toMatchInlineSnapshot(`
      "data/corrections.csv:2:E (new_value) “100” lỗi correction-current: r.1 hiện ghi “101” ở value. Sửa new_value, hoặc thêm một dòng cho lần sửa mới.
      data/corrections.csv:2:E (new_value) “100” error correction-current: r.1 now has “101” in value. Correct new_value, or add a row for the newer correction."
    `);
  });
});
