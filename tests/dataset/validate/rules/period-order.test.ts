import { describe, expect, it } from 'vitest';
import { periodOrder } from '../../../../src/dataset/validate/rules/period-order.ts';
import { accused, printed, type Rows } from '../build.ts';

describe('period-order', () => {
  it.each<[string, Rows]>([
    ['a day after a day', { observations: [{}] }],
    [
      'an end that may be after the start',
      { observations: [{ period_kind: 'span', period_start: '2022-06-16', period_end: '2022' }] },
    ],
    [
      'one year for both bounds of a span',
      { observations: [{ period_kind: 'span', period_start: '2022', period_end: '2022' }] },
    ],
    [
      'an event of one day',
      { observations: [{ period_kind: 'event', period_start: '2022-06-16', period_end: '2022-06-16' }] },
    ],
    ['a missing bound', { observations: [{ period_end: null }, { period_start: null }] }],
  ])('accepts %s', (_, rows) => {
    expect(accused(periodOrder, rows)).toEqual([]);
  });

  it.each<[string, Rows, string[]]>([
    [
      'an end before the start',
      { observations: [{ period_start: '2021-02-01', period_end: '2021-01-31' }] },
      ['r.1 period_end'],
    ],
    [
      'a year before the start',
      { observations: [{ period_start: '2021-02-01', period_end: '2020' }] },
      ['r.1 period_end'],
    ],
    [
      'a month before the month of the start',
      { observations: [{ period_start: '2021-02', period_end: '2021-01' }] },
      ['r.1 period_end'],
    ],
    [
      'a term of one year',
      { observations: [{ period_kind: 'term', period_start: '2020', period_end: '2020' }] },
      ['r.1 period_end'],
    ],
    [
      'a span of one day',
      { observations: [{ period_kind: 'span', period_start: '2020-05-01', period_end: '2020-05-01' }] },
      ['r.1 period_end'],
    ],
  ])('accuses %s', (_, rows, expected) => {
    expect(accused(periodOrder, rows)).toEqual(expected);
  });

  it('says what to do', () => {
    expect(printed(periodOrder, { observations: [{ period_start: '2021-02-01', period_end: '2021-01-31' }] }))
      .toMatchInlineSnapshot(`
      "data/observations/r.csv:2:I (period_end) “2021-01-31” lỗi period-order: Kỳ kết thúc trước ngày đầu kỳ (2021-02-01). Sửa period_start hoặc period_end.
      data/observations/r.csv:2:I (period_end) “2021-01-31” error period-order: The period ends before it starts (2021-02-01). Correct period_start or period_end."
    `);
  });
});
