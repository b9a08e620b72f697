import { describe, expect, it } from 'vitest';
import { periodIndicator } from '../../../../src/dataset/validate/rules/period-indicator.ts';
import { accused, printed, type Rows } from '../build.ts';

describe('period-indicator', () => {
  it.each<[string, Rows]>([
    ['a flow over a year', { observations: [{}] }],
    ['a stock on a day', { observations: [{ indicator_id: 'members', period_kind: 'instant' }] }],
    ['a stock without a period', { observations: [{ indicator_id: 'members', period_kind: 'unknown' }] }],
    [
      'a share on a day or over a year',
      {
        observations: [
          { indicator_id: 'share_of_admissions', period_kind: 'instant' },
          { indicator_id: 'share_of_admissions' },
        ],
      },
    ],
  ])('accepts %s', (_, rows) => {
    expect(accused(periodIndicator, rows)).toEqual([]);
  });

  it.each<[string, Rows, string[]]>([
    ['a flow on a day', { observations: [{ period_kind: 'instant' }] }, ['r.1 period_kind']],
    ['a stock over a year', { observations: [{ indicator_id: 'members' }] }, ['r.1 period_kind']],
  ])('accuses %s', (_, rows, expected) => {
    expect(accused(periodIndicator, rows)).toEqual(expected);
  });

  it('says what to do', () => {
    expect(printed(periodIndicator, { observations: [{ period_kind: 'instant' }] })).toMatchInlineSnapshot(`
      "data/observations/r.csv:2:G (period_kind) “instant” lỗi period-indicator: admissions phát sinh trong một kỳ, không có ở một thời điểm. Chọn loại kỳ mà bài in, unknown nếu bài không in, hoặc sửa chỉ số.
      data/observations/r.csv:2:G (period_kind) “instant” error period-indicator: admissions arises over a period and is not counted on a day. Choose the kind of period that the report prints, unknown where it prints none, or correct the indicator."
    `);
  });
});
