import { describe, expect, it } from 'vitest';
import {
  calendarYearOf,
  containsPeriod,
  dayNumber,
  firstDay,
  isDisjointPeriod,
  isSameStart,
  lastDay,
  periodDaysOf,
  type PrintedPeriod,
} from '../../../src/dataset/derive/period.ts';

function period(
  period_kind: PrintedPeriod['period_kind'],
  period_start: string | null,
  period_end: string | null,
): PrintedPeriod {
  return { period_kind, period_start, period_end };
}

const YEAR_2021 = period('year', '2021-01-01', '2021-12-31');
const HALF_2021 = period('half_year', '2021-01-01', '2021-06-30');

describe('days', () => {
  it('counts every day from 1900 to 2100 as the calendar of the platform does', () => {
    for (let day = dayNumber(1900, 1, 1); day <= dayNumber(2100, 12, 31); day += 1) {
      const date = new Date(day * 86_400_000).toISOString().slice(0, 10);
      if (firstDay(date) !== day || lastDay(date) !== day)
        expect([date, firstDay(date), lastDay(date)]).toBe(day);
    }
    expect(dayNumber(2100, 12, 31) - dayNumber(1900, 1, 1)).toBe(73_413);
  });

  it.each([
    ['2022', '2022-01-01', '2022-12-31'],
    ['2022-06', '2022-06-01', '2022-06-30'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2023-12', '2023-12-01', '2023-12-31'],
    ['2022-06-16', '2022-06-16', '2022-06-16'],
  ])('%s may be %s to %s', (date, first, last) => {
    expect([firstDay(date), lastDay(date)]).toEqual([firstDay(first), firstDay(last)]);
  });

  it('an instant begins when it ends', () => {
    const { start, end } = periodDaysOf(period('instant', null, '2018-12-31'));
    expect(start).toEqual(end);
  });

  it('a year to date stays within its year where one bound is not printed', () => {
    const noEnd = periodDaysOf(period('year_to_date', '2009-01-01', null));
    expect(noEnd.end).toEqual({ first: firstDay('2009-01-01'), last: firstDay('2009-12-31') });
    const noStart = periodDaysOf(period('year_to_date', null, '2009-08-31'));
    expect(noStart.start).toEqual({ first: firstDay('2009-01-01'), last: firstDay('2009-01-01') });
  });

  it('a span without a bound is open there', () => {
    expect(periodDaysOf(period('span', '2015', null)).end).toEqual({ first: null, last: null });
  });
});

describe('containsPeriod', () => {
  it.each([
    ['a year holds its first half', YEAR_2021, HALF_2021, 'yes'],
    ['a half-year does not hold its year', HALF_2021, YEAR_2021, 'no'],
    [
      'a year holds a day within it known to the month',
      YEAR_2021,
      period('span', '2021-01-01', '2021-09'),
      'yes',
    ],
    ['a term printed in years holds a year inside', period('term', '2020', '2025'), YEAR_2021, 'yes'],
    [
      'a term may or may not hold all of its first year',
      period('term', '2021', '2025'),
      YEAR_2021,
      'unknown',
    ],
    [
      'a term printed alike is the same',
      period('term', '2015', '2020'),
      period('term', '2015', '2020'),
      'yes',
    ],
    ['an open end holds nothing for certain', period('span', '2015', null), YEAR_2021, 'unknown'],
    ['an open end does not hold what began before', period('span', '2022', null), YEAR_2021, 'no'],
    [
      'a year holds its year to date without an end',
      YEAR_2021,
      period('year_to_date', '2021-01-01', null),
      'yes',
    ],
  ] as const)('%s', (_claim, outer, inner, answer) => {
    expect(containsPeriod(outer, inner)).toBe(answer);
  });
});

describe('isSameStart', () => {
  it.each([
    [YEAR_2021, HALF_2021, 'yes'],
    [YEAR_2021, period('quarter', '2021-04-01', '2021-06-30'), 'no'],
    [YEAR_2021, period('span', '2021', '2021-06-30'), 'unknown'],
    [period('term', '2020', '2025'), period('term_to_date', '2020', null), 'yes'],
  ] as const)('case %#', (a, b, answer) => {
    expect(isSameStart(a, b)).toBe(answer);
    expect(isSameStart(b, a)).toBe(answer);
  });
});

describe('isDisjointPeriod', () => {
  it.each([
    [
      'quarters',
      period('quarter', '2021-01-01', '2021-03-31'),
      period('quarter', '2021-04-01', '2021-06-30'),
      'yes',
    ],
    ['a year and its half', YEAR_2021, HALF_2021, 'no'],
    ['a month that may begin earlier', HALF_2021, period('span', '2021', '2021-12-31'), 'unknown'],
    ['a common last day', HALF_2021, period('event', '2021-06-30', '2021-06-30'), 'no'],
  ] as const)('%s', (_claim, a, b, answer) => {
    expect(isDisjointPeriod(a, b)).toBe(answer);
    expect(isDisjointPeriod(b, a)).toBe(answer);
  });
});

describe('calendarYearOf', () => {
  it.each([
    [HALF_2021, '2021'],
    [period('year_to_date', '2009-01-01', null), '2009'],
    [period('year_to_date', '2019-01-01', '2019'), '2019'],
    [period('half_year', null, null), null],
    [period('half_year', null, '2021-06-30'), null],
    [period('span', '2020-12-01', '2021-02-01'), null],
  ] as const)('case %#', (printed, year) => {
    expect(calendarYearOf(printed)).toBe(year);
  });
});
