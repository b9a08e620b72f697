import { describe, expect, it } from 'vitest';
import type { Observation } from '../../../../src/dataset/model/tables.ts';
import { count, observe, show } from '../build.ts';
import { measuresOf, summarise } from './summary.ts';

function admitting(id: number | string, value: number, rest: Partial<Observation> = {}) {
  return observe(id, value, { indicator_id: 'organisations_admitting', ...rest });
}

function organisations(
  id: number | string,
  value: number,
  day: string | null,
  rest: Partial<Observation> = {},
) {
  return count(id, value, day, { indicator_id: 'organisations', ...rest });
}

const HALF = { period_kind: 'half_year', period_end: '2021-06-30' } as const;
const FRACTION = { as_printed: '11/35', paragraph: 5 };

describe('share of organisations that admitted', () => {
  it('11/35, printed as one fraction, is 31.4286 although the day of the 35 is not printed (krong-bong)', () => {
    const [measure] = measuresOf('organisations_admitting_share', [
      admitting(1, 11, { ...HALF, ...FRACTION }),
      organisations(2, 35, '2021', FRACTION),
    ]);
    expect(measure).toMatchObject({ basis: 'printed_fraction', formula: '100 × r.1 ÷ r.2', selected: false });
    expect(show(measure?.point ? measure.interval : null)).toBe('[~31.4286, ~31.4286]');
  });

  it.each<[claim: string, rest: Partial<Observation>]>([
    ['of another paragraph', { ...FRACTION, paragraph: 6 }],
    ['printed apart', { as_printed: '35', paragraph: 5 }],
  ])('35 of that year %s may be of the other half', (_claim, rest) => {
    const rows = [admitting(1, 11, { ...HALF, ...FRACTION }), organisations(2, 35, '2021', rest)];
    expect(summarise('organisations_admitting_share', ...rows)).toEqual([
      'No report prints how many organisations the place has on a day of the period.',
    ]);
  });

  it.each<[claim: string, day: string, expected: string]>([
    ['at the start', '2020-12-31', '[80, 80] stock_at_start'],
    ['at the end', '2021-06-30', '[80, 80] stock_at_end'],
    ['within', '2021-03', '[80, 80] stock_within'],
  ])('24 of 30 counted %s of the half-year', (_claim, day, expected) => {
    expect(
      summarise('organisations_admitting_share', admitting(1, 24, HALF), organisations(2, 30, day)),
    ).toEqual([expected]);
  });

  it('declared as a part of all', () => {
    const rows = [admitting(1, 14, { whole_id: 'r.2' }), organisations(2, 14, null)];
    expect(summarise('organisations_admitting_share', ...rows)).toEqual(['[100, 100] declared_counts']);
  });

  it('over a term only as the report itself relates them', () => {
    const term = { period_kind: 'term', period_start: '2015-01-01', period_end: '2020-12-31' } as const;
    const all = organisations(2, 30, '2018-06-30');
    expect(summarise('organisations_admitting_share', admitting(1, 24, term), all)).toEqual([
      'The number of organisations changes over the years; only what the report itself relates is taken.',
    ]);
    const declared = admitting(1, 24, { ...term, whole_id: 'r.2' });
    expect(summarise('organisations_admitting_share', declared, all)).toEqual(['[80, 80] declared_counts']);
  });

  it('without all organisations is none (baoninhthuan-2021-02-ninh-phuoc)', () => {
    expect(summarise('organisations_admitting_share', admitting(1, 24))).toEqual([
      'No report prints how many organisations the place has on a day of the period.',
    ]);
  });
});
