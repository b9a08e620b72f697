import { describe, expect, it } from 'vitest';
import {
  daysBetween,
  isCertainlyWithin,
  isKnownStretch,
  stretchKey,
  yearsBetween,
  type Stretch,
} from '../../../src/dataset/validate/stretch.ts';

type Ends = readonly [string | null, string | null];

function bounds([period_start, period_end]: Ends) {
  return { period_start, period_end };
}

function stretch(period_kind: Stretch['period_kind'], ends: Ends): Stretch {
  return { period_kind, ...bounds(ends), period_length: null };
}

describe('isCertainlyWithin', () => {
  it.each<[string, Ends, Ends, boolean]>([
    ['a half in its year', ['2021-01-01', '2021-06-30'], ['2021-01-01', '2021-12-31'], true],
    ['a stretch in itself', ['2021-01-01', '2021-12-31'], ['2021-01-01', '2021-12-31'], true],
    ['a month of unknown days in its year', ['2021-05', '2021-05'], ['2021-01-01', '2021-12-31'], true],
    ['a year inside years that begin and end within others', ['2009', '2009'], ['2008', '2011'], true],
    ['a year of which the outer may miss days', ['2021-01-01', '2021-12-31'], ['2021', '2025'], false],
    ['years printed alike', ['2018', '2020'], ['2016', '2020'], true],
    ['a stretch that ends later', ['2021-01-01', '2022-01-01'], ['2021-01-01', '2021-12-31'], false],
    ['a stretch without its first day', [null, '2021-06-30'], ['2021-01-01', '2021-12-31'], false],
    ['two stretches without a first day', [null, '2021'], [null, '2021'], false],
  ])('judges %s', (_, inner, outer, expected) => {
    expect(isCertainlyWithin(bounds(inner), bounds(outer))).toBe(expected);
  });
});

describe('isKnownStretch', () => {
  it.each<[Stretch['period_kind'], Ends, boolean]>([
    ['year', ['2021-01-01', '2021-12-31'], true],
    ['year', ['2021', '2021'], false],
    ['year_to_date', ['2021-01-01', null], false],
    ['term', ['2015', '2020'], true],
    ['per_year', ['2015', '2020'], true],
    ['instant', [null, '2021-12-31'], true],
    ['instant', [null, '2021'], false],
    ['unknown', ['2021-01-01', '2021-12-31'], false],
  ])('judges %s %j: %s', (kind, ends, expected) => {
    expect(isKnownStretch(stretch(kind, ends))).toBe(expected);
  });
});

describe('stretchKey', () => {
  it('is the same for the same kind, bounds and length only', () => {
    const year = stretch('year', ['2021-01-01', '2021-12-31']);
    const others = [
      stretch('span', ['2021-01-01', '2021-12-31']),
      stretch('year', ['2021-01-01', null]),
      { ...year, period_length: 'P1Y' },
    ];
    expect(others.map(stretchKey)).not.toContain(stretchKey(year));
    expect(stretchKey({ ...year })).toBe(stretchKey(year));
  });
});

describe('yearsBetween', () => {
  it.each<[string, string, string, number]>([
    ['a month as a year', '2021-01-01', '2021-02-01', 1],
    ['four years', '2017-01-01', '2021-01-01', 4],
    ['reduced days as far apart as they can be', '2018', '2020', 3],
  ])('counts %s', (_, earlier, later, expected) => {
    expect(yearsBetween(earlier, later)).toBeCloseTo(expected, 2);
  });
});

describe('daysBetween', () => {
  it('counts the leap day', () => {
    expect(daysBetween('2024-02-28', '2024-03-01')).toBe(2);
  });
});
