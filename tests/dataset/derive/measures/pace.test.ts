import { describe, expect, it } from 'vitest';
import type { Observation } from '../../../../src/dataset/model/tables.ts';
import { observe, percent, plan, show, showRational } from '../build.ts';
import { measuresOf, summarise } from './summary.ts';

type Claim = readonly [claim: string, observations: readonly Observation[], expected: string];

function year(number: number) {
  return { period_start: `${String(number)}-01-01`, period_end: `${String(number)}-12-31` };
}

function until(period_end: string | null, kind: Observation['period_kind'] = 'year_to_date') {
  const start = period_end?.slice(0, 4) ?? '2021';
  return { period_kind: kind, period_start: `${start}-01-01`, period_end };
}

const COMPUTED: readonly Claim[] = [
  [
    '23 of 80 on day 181 of 365: 0.2875 × 365 ÷ 181 (krong-bong)',
    [observe(1, 23, until('2021-06-30', 'half_year')), plan(2, 80)],
    '[~0.5798, ~0.5798] matched_quota',
  ],
  [
    '848 of 2,200 on day 182 of 366: 848 × 366 ÷ (2200 × 182) (baohaiduong-2024-07-hai-duong)',
    [observe(1, 848, until('2024-06-30', 'half_year')), plan(2, 2200, year(2024))],
    '[~0.7751, ~0.7751] matched_quota',
  ],
  [
    '1,855 of 2,500 in a whole year is its attainment (baohaiduong-2020-02-hai-duong)',
    [observe(1, 1855, year(2019)), plan(2, 2500, year(2019))],
    '[0.742, 0.742] matched_quota',
  ],
  [
    '39 of 200 on day 117 of 365: 0.195 × 365 ÷ 117 (baolamdong-2017-04-duc-trong)',
    [observe(1, 39, until('2017-04-27')), plan(2, 200, year(2017))],
    '[~0.6083, ~0.6083] matched_quota',
  ],
  [
    '29 of 200 in February, day 32 to 59 of 365: 0.145 × 365 ÷ 59 to ÷ 32 (baolamdong-2017-02-duc-trong)',
    [observe(1, 29, until('2017-02')), plan(2, 200, year(2017))],
    '[~0.897, ~1.6539] matched_quota',
  ],
  [
    '83,6% on day 273 of 365: [0.8355, 0.837) × 365 ÷ 273 (hanoidep-2022-09-ha-noi)',
    [percent(1, '83,6%', until('2022-09-30'))],
    '[~1.1171, ~1.1191) calendar_year',
  ],
  [
    'an excess of 8% on day 327 of 366: [1.075, 1.09) × 366 ÷ 327 (baohaiduong-2024-11-kim-thanh)',
    [percent(1, '8%', { ...until('2024-11-22'), indicator_id: 'quota_excess_percent' })],
    '[~1.2032, 1.22) calendar_year',
  ],
  [
    'a whole term’s 8,793 of 6,500 (baoapbac-2020-10-tien-giang)',
    [
      observe(1, 8793, { period_kind: 'term', period_start: '2015', period_end: '2020' }),
      plan(2, 6500, { period_kind: 'term', period_start: '2015', period_end: '2020' }),
    ],
    '[~1.3528, ~1.3528] matched_quota',
  ],
];

describe('pace', () => {
  it.each(COMPUTED)('%s', (_claim, observations, expected) => {
    expect(summarise('pace', ...observations)).toEqual([expected]);
  });

  it('of a bounded attainment stays an interval, strictly unbounded where the wording is', () => {
    const [pace] = measuresOf('pace', [percent(1, '80%', { ...until('2021-06-30'), qualifier: 'over' })]);
    expect([show(pace?.interval ?? null), show(pace?.logical ?? null), pace?.point]).toEqual([
      '(~1.6133, ~1.6334)',
      '(~1.6133, ∞)',
      null,
    ]);
  });

  it('names attainment, elapsed share, formula and inputs', () => {
    const [pace] = measuresOf('pace', [observe(1, 40, until('2021-12-31', 'year')), plan(2, 80)]);
    expect(pace).toMatchObject({
      measureId: 'pace~p~all~result~year~2021-01-01..2021-12-31~admissions_quota~year~2021-01-01..2021-12-31',
      attainmentId:
        'attainment~p~all~result~year~2021-01-01..2021-12-31~admissions_quota~year~2021-01-01..2021-12-31',
      unit: 'ratio',
      formula: '(100 × r.1 ÷ r.2) ÷ (100 × (2021-12-31 − 2021-01-01 + 1) ÷ (2021-12-31 − 2021-01-01 + 1))',
      inputs: ['r.1', 'r.2'],
    });
    expect(showRational(pace?.point ?? null)).toBe('0.5');
  });

  it('is selected where its attainment is', () => {
    const [pace] = measuresOf('pace', [percent(1, '114,2%', { ...until('2021-09-30'), selection: 'best' })]);
    expect(pace?.selected).toBe(true);
  });

  const AVERAGE = { period_kind: 'per_year', period_start: '2015', period_end: '2020' } as const;
  it.each<Claim>([
    [
      'the plan’s period is not known',
      [percent(1, '60%', { period_kind: 'term_to_date', period_start: '2020', period_end: null })],
      'The period of the quota is not known.',
    ],
    [
      'the last day is not printed (xaydungdang-2009-yen-mo)',
      [observe(1, 118, until(null)), plan(2, 150)],
      'The report does not print when the admissions end, so that it is not certain that the quota’s period had begun.',
    ],
    [
      'the plan had not begun',
      [plan(2, 80), percent(1, '5%', { ...until('2020-12-31', 'year'), denominator_id: 'r.2' })],
      'The period of the quota had not begun.',
    ],
    [
      'the attainment itself has none',
      [observe(1, 5), plan(2, 0)],
      'The quota is zero, so there is no percentage of it.',
    ],
    [
      'it is a yearly average',
      [percent(1, '110%', AVERAGE)],
      'A figure for each of several years belongs to no one period.',
    ],
    [
      'it is one ceremony',
      [percent(1, '10%', { period_kind: 'event' })],
      'One ceremony or drive does not stand for a period.',
    ],
  ])('has none where %s, and says so', (_claim, observations, expected) => {
    expect(summarise('pace', ...observations)).toEqual([expected]);
  });
});
