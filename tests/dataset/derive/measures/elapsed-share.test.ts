import { describe, expect, it } from 'vitest';
import type { Observation } from '../../../../src/dataset/model/tables.ts';
import { deriveAll } from '../../../../src/dataset/derive/derive.ts';
import { intervalOf } from '../../../../src/dataset/derive/interval.ts';
import { elapsedPercent } from '../../../../src/dataset/derive/measures/elapsed-share.ts';
import { rational } from '../../../../src/dataset/derive/rational.ts';
import { datasetOf, observe, percent, plan, show, showRational } from '../build.ts';

const PLAN_2021 = { start: '2021-01-01', end: '2021-12-31' };
const PLAN_2024 = { start: '2024-01-01', end: '2024-12-31' };
const TERM = { start: '2015', end: '2020' };

/** The interval of days of a plan, in percent. */
function ofDays(least: number, greatest: number, days: number) {
  return intervalOf(rational(100 * least, days), rational(100 * greatest, days), 'closed');
}

function ending(period_end: string | null) {
  return { period_kind: 'year_to_date', period_start: '2021-01-01', period_end } as const;
}

describe('elapsedPercent', () => {
  it.each([
    ['30 June 2021 is day 181 of 365 (krong-bong)', PLAN_2021, '2021-06-30', ofDays(181, 181, 365)],
    ['12 October 2021 is day 285 (krong-bong)', PLAN_2021, '2021-10-12', ofDays(285, 285, 365)],
    ['30 September 2021 is day 273 (krong-bong)', PLAN_2021, '2021-09-30', ofDays(273, 273, 365)],
    ['1 January is day 1', PLAN_2021, '2021-01-01', ofDays(1, 1, 365)],
    ['29 February 2024 is day 60 of 366', PLAN_2024, '2024-02-29', ofDays(60, 60, 366)],
    ['September 2024 is day 245 to 274 of 366', PLAN_2024, '2024-09', ofDays(245, 274, 366)],
    ['2021 is any day of it', PLAN_2021, '2021', ofDays(1, 365, 365)],
    ['an end that is not printed is anything', PLAN_2021, null, ofDays(0, 100, 100)],
    ['the last day is all of it', PLAN_2021, '2021-12-31', ofDays(1, 1, 1)],
    ['a day after it is all of it', PLAN_2021, '2022-02-01', ofDays(1, 1, 1)],
    ['a day before it is nothing', PLAN_2021, '2020-12-31', ofDays(0, 0, 1)],
    ['a term printed in years that ends with the result is all of it', TERM, '2020', ofDays(1, 1, 1)],
  ])('%s', (_claim, planPeriod, end, expected) => {
    expect(elapsedPercent(planPeriod, ending(end))).toEqual(expected);
  });

  it('30 June 2018 of a term from 2015 to 2020: least if it runs 31 December 2015 to 31 December 2020', () => {
    // 913 days of 1,828, and 1,277 days of 1,827 if it runs 1 January 2015 to 1 January 2020
    const expected = intervalOf(rational(91_300, 1828), rational(127_700, 1827), 'closed');
    expect(elapsedPercent(TERM, ending('2018-06-30'))).toEqual(expected);
  });
});

function elapsed(...observations: readonly Observation[]) {
  return deriveAll(datasetOf(observations)).elapsedShares.map(({ basis, interval, planPeriod }) => ({
    basis,
    interval: show(interval),
    planPeriod,
  }));
}

describe('the period of the plan', () => {
  const half = { period_kind: 'half_year', period_end: '2021-06-30' } as const;
  const interval = '[~49.589, ~49.589]';

  it('is that of the declared quota', () => {
    const printed = percent(3, '28,8%', { ...half, numerator_id: 'r.1', denominator_id: 'r.2' });
    expect(elapsed(observe(1, 23, half), plan(2, 80), printed)).toEqual([
      { basis: 'declared_quota', interval, planPeriod: PLAN_2021 },
    ]);
  });

  it('or of the quota that the period matches', () => {
    expect(elapsed(observe(1, 23, half), plan(2, 80))).toEqual([
      { basis: 'matched_quota', interval, planPeriod: PLAN_2021 },
    ]);
  });

  it('or by convention the calendar year', () => {
    expect(elapsed(percent(1, '28,8%', half))).toEqual([
      { basis: 'calendar_year', interval, planPeriod: PLAN_2021 },
    ]);
  });

  it.each<[string, Partial<Observation>]>([
    [
      'a term to date whose term is not known',
      { period_kind: 'term_to_date', period_start: '2020', period_end: null },
    ],
    ['a span', { period_kind: 'span', period_start: '2015', period_end: '2021-06-30' }],
    ['a half-year without a year', { period_kind: 'half_year', period_start: null, period_end: null }],
  ])('is not known for %s, and the reason is given', (_claim, rest) => {
    const [share] = deriveAll(datasetOf([percent(1, '60%', rest)])).elapsedShares;
    expect(share).toMatchObject({ basis: 'none', interval: null, planPeriod: null, formula: '' });
    expect(share?.reason?.en).toMatchInlineSnapshot(`"The period of the quota is not known."`);
  });

  it('is not known where the declared quota prints none', () => {
    const bare = plan(2, 80, { period_kind: 'term', period_start: null, period_end: null });
    const printed = percent(3, '28,8%', { denominator_id: 'r.2' });
    expect(elapsed(bare, printed)).toEqual([{ basis: 'none', interval: null, planPeriod: null }]);
  });
});

it('belongs to its attainment, and each names the other', () => {
  const { attainments, elapsedShares, measureById } = deriveAll(datasetOf([observe(1, 23), plan(2, 80)]));
  const [attainment] = attainments;
  const [share] = elapsedShares;
  expect(measureById.get(attainment?.elapsedShareId ?? '')).toBe(share);
  expect(measureById.get(share?.attainmentId ?? '')).toBe(attainment);
  expect(share?.formula).toBe('100 × (2021-12-31 − 2021-01-01 + 1) ÷ (2021-12-31 − 2021-01-01 + 1)');
  expect(showRational(share?.point ?? null)).toBe('100');
});
