import { describe, expect, it } from 'vitest';
import { periodLength } from '../../../../src/dataset/validate/rules/period-length.ts';
import { accused, printed, type Rows } from '../build.ts';

describe('period-length', () => {
  it.each<[string, Rows]>([
    [
      'a length without bounds',
      { observations: [{ period_start: null, period_end: null, period_length: 'P5Y' }] },
    ],
    ['a length and one bound', { observations: [{ period_start: null, period_length: 'P5Y' }] }],
    ['bounds without a length', { observations: [{}] }],
  ])('accepts %s', (_, rows) => {
    expect(accused(periodLength, rows)).toEqual([]);
  });

  it.each<[string, Rows, string[]]>([
    ['a length beside both bounds', { observations: [{ period_length: 'P1Y' }] }, ['r.1 period_length']],
    [
      'a length beside reduced bounds',
      { observations: [{ period_start: '2016', period_end: '2020', period_length: 'P5Y' }] },
      ['r.1 period_length'],
    ],
  ])('accuses %s', (_, rows, expected) => {
    expect(accused(periodLength, rows)).toEqual(expected);
  });

  it('says what to do', () => {
    expect(printed(periodLength, { observations: [{ period_length: 'P1Y' }] })).toMatchInlineSnapshot(`
      "data/observations/r.csv:2:J (period_length) “P1Y” lỗi period-length: Kỳ đã có đủ hai cận mà còn ghi độ dài. Để trống period_length, hoặc xóa cận mà bài không in.
      data/observations/r.csv:2:J (period_length) “P1Y” error period-length: The period has both bounds and a length as well. Leave period_length empty, or remove the bound that the report does not print."
    `);
  });
});
