import { describe, expect, it } from 'vitest';
import {
  formatDates,
  formatPeriod,
  periodFieldsOf,
  type PeriodFields,
} from '../../src/i18n/format-period.ts';

function period(
  period_kind: PeriodFields['period_kind'],
  period_start: string | null = null,
  period_end: string | null = null,
  period_length: string | null = null,
): PeriodFields {
  return { period_kind, period_start, period_end, period_length };
}

describe('a period in words', () => {
  const cases: [string, PeriodFields, string, string][] = [
    ['a calendar year is its number', period('year', '2021-01-01', '2021-12-31'), '2021', '2021'],
    ['a month is its name', period('month', '2021-06-01', '2021-06-30'), '6/2021', 'June 2021'],
    [
      'days of one year share it',
      period('half_year', '2021-01-01', '2021-06-30'),
      '1/1–30/6/2021',
      '1 January – 30 June 2021',
    ],
    ['whole years make a stretch of years', period('span', '2019', '2022'), '2019–2022', '2019–2022'],
    [
      'days of two years are written out',
      period('span', '2019-02-03', '2020-05-06'),
      '3/2/2019–6/5/2020',
      '3 February 2019 – 6 May 2020',
    ],
    ['months stay months', period('span', '2021-03', '2021-09'), '3–9/2021', 'March – September 2021'],
    ['a single day is one date', period('event', '2021-05-19', '2021-05-19'), '19/5/2021', '19 May 2021'],
    [
      'a school year is named',
      period('school_year', '2021-09-01', '2022-08-31'),
      'năm học 1/9/2021–31/8/2022',
      'school year 1 September 2021 – 31 August 2022',
    ],
    ['a term is named', period('term', '2020', '2025'), 'nhiệm kỳ 2020–2025', 'term 2020–2025'],
    [
      'a first day alone',
      period('span', '2015'),
      'từ 2015, không in ngày cuối',
      'since 2015, last day not printed',
    ],
    [
      'a last day alone',
      period('span', null, '2022-06'),
      'đến 6/2022, không in ngày đầu',
      'to June 2022, first day not printed',
    ],
    [
      'a length alone',
      period('span', null, null, 'P5Y'),
      '5 năm, không in đủ hai cận',
      '5 years, bounds not printed',
    ],
    [
      'each year of a stretch',
      period('per_year', '2019', '2022'),
      'mỗi năm, 2019–2022',
      'each year, 2019–2022',
    ],
    [
      'each year, years not printed',
      period('per_year'),
      'mỗi năm, không in năm nào',
      'each year, years not printed',
    ],
    [
      'a day on which a stock was counted',
      period('instant', null, '2021-10-12'),
      'ngày 12/10/2021',
      'on 12 October 2021',
    ],
    ['a year within which', period('instant', null, '2021'), 'trong năm 2021', 'in 2021'],
    ['no day', period('instant'), 'thời điểm không in', 'day not printed'],
    [
      'a kind without time',
      period('school_year'),
      'năm học, không in thời gian',
      'school year, time not printed',
    ],
    ['nothing', period('unknown'), 'không in kỳ', 'no period printed'],
  ];
  it.each(cases)('%s', (_, fields, vi, en) => {
    expect(formatPeriod(fields, 'vi')).toBe(vi);
    expect(formatPeriod(fields, 'en')).toBe(en);
  });

  it('takes the period of a fact or a measure', () => {
    const fields = periodFieldsOf({ periodKind: 'span', periodStart: '2019', periodEnd: '2022' });
    expect(formatPeriod(fields, 'vi')).toBe('2019–2022');
  });
});

describe('two dates', () => {
  it('in February of a leap year are that month', () => {
    expect(formatDates('2020-02-01', '2020-02-29', 'vi')).toBe('2/2020');
  });
});
