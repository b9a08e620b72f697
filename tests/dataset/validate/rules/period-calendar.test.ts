import { describe, expect, it } from 'vitest';
import { periodCalendar } from '../../../../src/dataset/validate/rules/period-calendar.ts';
import { accused, printed, type Rows } from '../build.ts';

describe('period-calendar', () => {
  it.each<[string, Rows]>([
    [
      'an instant with its day',
      { observations: [{ period_kind: 'instant', period_start: null, period_end: '2021-12-31' }] },
    ],
    [
      'no bounds at all',
      { observations: [{ period_kind: 'quarter', period_start: null, period_end: null }] },
    ],
    [
      'a month',
      { observations: [{ period_kind: 'month', period_start: '2024-02-01', period_end: '2024-02-29' }] },
    ],
    [
      'a quarter',
      { observations: [{ period_kind: 'quarter', period_start: '2024-04-01', period_end: '2024-06-30' }] },
    ],
    [
      'a half-year',
      { observations: [{ period_kind: 'half_year', period_start: '2024-07-01', period_end: '2024-12-31' }] },
    ],
    [
      'a year whose end alone is known',
      { observations: [{ period_kind: 'year', period_start: null, period_end: '2021' }] },
    ],
    [
      'a school year',
      {
        observations: [{ period_kind: 'school_year', period_start: '2022-09-01', period_end: '2023-08-31' }],
      },
    ],
    [
      'a school year whose end alone is known',
      { observations: [{ period_kind: 'school_year', period_start: null, period_end: '2023' }] },
    ],
    [
      'a year to date, up to a day that is not known',
      { observations: [{ period_kind: 'year_to_date', period_start: '2021-01-01', period_end: '2021' }] },
    ],
    [
      'a yearly figure of a stretch of years',
      { observations: [{ period_kind: 'per_year', period_start: '2021', period_end: '2025' }] },
    ],
    [
      'a yearly figure with days',
      { observations: [{ period_kind: 'per_year', period_start: '2021-01-01', period_end: '2025-12-31' }] },
    ],
    [
      'a term in years',
      { observations: [{ period_kind: 'term', period_start: '2020', period_end: '2025' }] },
    ],
  ])('accepts %s', (_, rows) => {
    expect(accused(periodCalendar, rows)).toEqual([]);
  });

  it.each<[string, Rows, string[]]>([
    [
      'an instant with a start',
      { observations: [{ period_kind: 'instant', period_start: '2021-01-01', period_end: '2021-12-31' }] },
      ['r.1 period_kind'],
    ],
    [
      'an unknown period with a start',
      { observations: [{ period_kind: 'unknown', period_start: '2021', period_end: null }] },
      ['r.1 period_kind'],
    ],
    [
      'a month that lacks its last day',
      { observations: [{ period_kind: 'month', period_start: '2024-02-01', period_end: '2024-02-28' }] },
      ['r.1 period_kind'],
    ],
    [
      'a quarter of the wrong months',
      { observations: [{ period_kind: 'quarter', period_start: '2024-02-01', period_end: '2024-04-30' }] },
      ['r.1 period_kind'],
    ],
    [
      'a half-year of nine months',
      { observations: [{ period_kind: 'half_year', period_start: '2024-01-01', period_end: '2024-09-30' }] },
      ['r.1 period_kind'],
    ],
    [
      'a year of two years',
      { observations: [{ period_kind: 'year', period_start: '2020-01-01', period_end: '2021-12-31' }] },
      ['r.1 period_kind'],
    ],
    [
      'a year that starts in March',
      { observations: [{ period_kind: 'year', period_start: '2021-03', period_end: null }] },
      ['r.1 period_kind'],
    ],
    [
      'a school year from August',
      {
        observations: [{ period_kind: 'school_year', period_start: '2022-08-01', period_end: '2023-07-31' }],
      },
      ['r.1 period_kind'],
    ],
    [
      'a year to date from February',
      {
        observations: [{ period_kind: 'year_to_date', period_start: '2021-02-01', period_end: '2021-06-30' }],
      },
      ['r.1 period_kind'],
    ],
    [
      'a year to date into the next year',
      { observations: [{ period_kind: 'year_to_date', period_start: '2021-01-01', period_end: '2022-02' }] },
      ['r.1 period_kind'],
    ],
    [
      'a yearly figure of months',
      { observations: [{ period_kind: 'per_year', period_start: '2021-03', period_end: '2025-12' }] },
      ['r.1 period_kind'],
    ],
  ])('accuses %s', (_, rows, expected) => {
    expect(accused(periodCalendar, rows)).toEqual(expected);
  });

  it('says what to do', () => {
    expect(
      printed(periodCalendar, {
        observations: [{ period_kind: 'instant', period_start: '2021-01-01', period_end: '2021-12-31' }],
      }),
    ).toMatchInlineSnapshot(`
      "data/observations/r.csv:2:G (period_kind) “instant” lỗi period-calendar: Kỳ loại instant chỉ có period_end; dòng ghi 2021-01-01 – 2021-12-31. Sửa cận theo bài, hoặc chọn loại kỳ khác (span cho khoảng bất kỳ).
      data/observations/r.csv:2:G (period_kind) “instant” error period-calendar: A period of the kind instant has period_end only; the row says 2021-01-01 – 2021-12-31. Correct the bounds from the report, or choose another kind (span for any other stretch)."
    `);
  });
});
