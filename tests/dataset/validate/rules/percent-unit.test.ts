import { describe, expect, it } from 'vitest';
import { percentUnit } from '../../../../src/dataset/validate/rules/percent-unit.ts';
import { accused, printed, type Rows } from '../build.ts';

describe('percent-unit', () => {
  it.each<[string, Rows]>([
    [
      'a percentage of a percent indicator',
      { observations: [{ indicator_id: 'quota_attainment', as_printed: '83,64%' }] },
    ],
    ['a count', { observations: [{}] }],
    ['a fraction of counts', { observations: [{ as_printed: '11/35' }] }],
  ])('accepts %s', (_, rows) => {
    expect(accused(percentUnit, rows)).toEqual([]);
  });

  it.each<[string, Rows, string[]]>([
    ['a percent sign on a count', { observations: [{ as_printed: '83,64%' }] }, ['r.1 indicator_id']],
    ['a percent word on a count', { observations: [{ as_printed: '12 phần trăm' }] }, ['r.1 indicator_id']],
    [
      'a fraction on a percent indicator',
      { observations: [{ indicator_id: 'quota_attainment', as_printed: '11/35' }] },
      ['r.1 indicator_id'],
    ],
  ])('accuses %s', (_, rows, expected) => {
    expect(accused(percentUnit, rows)).toEqual(expected);
  });

  it('says what to do', () => {
    expect(printed(percentUnit, { observations: [{ as_printed: '83,64%' }] })).toMatchInlineSnapshot(`
      "data/observations/r.csv:2:D (indicator_id) “admissions” lỗi percent-unit: Bài in phần trăm, mà admissions không tính bằng phần trăm. Chọn chỉ số tính bằng phần trăm.
      data/observations/r.csv:2:D (indicator_id) “admissions” error percent-unit: The report prints a percentage, and admissions is not in percent. Choose an indicator in percent."
    `);
  });
});
