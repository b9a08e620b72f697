import { describe, expect, it } from 'vitest';
import type { Observation } from '../../../../src/dataset/model/tables.ts';
import { observe, percent, show } from '../build.ts';
import { measuresOf, summarise } from './summary.ts';

const YOUTH = { group_id: 'youth_union' };

function share(id: number | string, as_printed: string, rest: Partial<Observation> = {}) {
  return percent(id, as_printed, { indicator_id: 'share_of_admissions', ...YOUTH, ...rest });
}

describe('youth share of admissions', () => {
  it.each<[claim: string, group: string, part: number, all: number, expected: string]>([
    ['1,315 of 1,781 (baohungyen-2015-01-hung-yen)', 'youth_union', 1315, 1781, '~73.8349'],
    ['133,067 of 197,028 (xaydungdang-2010-viet-nam)', 'youth_union', 133067, 197028, '~67.5371'],
    ['577 of 737 (baovinhlong-2022-02-vinh-long)', 'youth_union', 577, 737, '~78.2904'],
    ['56 of 78 (camlogov-2024-07-cam-lo)', 'youth_union', 56, 78, '~71.7949'],
    ['213 of 333 (vietnamvn-2024-04-quang-tri)', 'age_18_30', 213, 333, '~63.964'],
    ['119,756 of 187,179 (baoquangnam-2007-05-viet-nam)', 'age_18_30', 119756, 187179, '~63.9794'],
  ])('%s', (_claim, group_id, part, all, expected) => {
    const rows = [observe(1, all), observe(2, part, { group_id, whole_id: 'r.1' })];
    const [measure, ...others] = measuresOf('youth_share', rows);
    expect(others).toEqual([]);
    expect(measure).toMatchObject({
      groupId: group_id,
      basis: 'declared_counts',
      formula: '100 × r.2 ÷ r.1',
      inputs: ['r.2', 'r.1'],
    });
    expect(show(measure?.interval ?? null)).toBe(`[${expected}, ${expected}]`);
  });

  it('keeps the five definitions apart and takes no other group', () => {
    const groups = [
      'youth_union',
      'youth_union_and_youth',
      'youth_union_age',
      'age_18_30',
      'under_30',
      'women',
      'pupils',
    ];
    const rows = groups.map((group_id, index) => observe(index + 2, 10 + index, { group_id }));
    expect(measuresOf('youth_share', [observe(1, 100), ...rows]).map(({ groupId }) => groupId)).toEqual(
      groups.slice(0, 5),
    );
  });

  it('matches counts of two reports of one year', () => {
    expect(summarise('youth_share', observe('a.1', 100), observe('b.1', 60, YOUTH))).toEqual([
      '[60, 60] matched_counts',
    ]);
  });

  it('sets the printed share beside the counts', () => {
    const printed = share(3, '73,8%', { numerator_id: 'r.2', denominator_id: 'r.1' });
    const [measure] = measuresOf('youth_share', [observe(1, 1781), observe(2, 1315, YOUTH), printed]);
    expect([measure?.basis, show(measure?.printed ?? null), show(measure?.recomputed ?? null)]).toEqual([
      'declared_counts',
      '[73.75, 73.9)',
      '[~73.8349, ~73.8349]',
    ]);
  });

  it('over 50 of nearly 60 is 51 of 59 to 59 of 59, and strictly at most everybody', () => {
    const [measure] = measuresOf('youth_share', [
      observe(1, 60, { qualifier: 'nearly' }),
      observe(2, 50, { ...YOUTH, qualifier: 'over' }),
    ]);
    expect([show(measure?.interval ?? null), show(measure?.logical ?? null)]).toEqual([
      '[~86.4407, 100]',
      '(~83.3333, 100]',
    ]);
  });

  it('of more young people than everybody shows the contradiction', () => {
    expect(summarise('youth_share', observe(1, 50), observe(2, 60, YOUTH))).toEqual([
      '[120, 120] matched_counts',
    ]);
  });

  it('as printed where a count is missing: 52,6% (embassy-2001-02-viet-nam)', () => {
    expect(summarise('youth_share', observe(1, 100), share(2, '52,6%'))).toEqual(['[52.55, 52.7) printed']);
  });

  it('of a term is that of the term’s counts', () => {
    const term = { period_kind: 'term', period_start: '2015', period_end: '2020' } as const;
    expect(summarise('youth_share', observe(1, 200, term), observe(2, 90, { ...YOUTH, ...term }))).toEqual([
      '[45, 45] matched_counts',
    ]);
  });

  it('is selected where a count is', () => {
    const rows = [observe(1, 10, { selection: 'best' }), observe(2, 6, YOUTH)];
    expect(measuresOf('youth_share', rows)[0]?.selected).toBe(true);
  });

  it('of a target is none', () => {
    expect(summarise('youth_share', share(1, '65%', { status: 'plan' }))).toEqual([]);
  });
});

describe('counts that are not set against each other', () => {
  const NO_COUNTS =
    'No report prints both the group’s and all admissions of the same place and period, or the share itself.';
  const event = { period_kind: 'event', period_start: '2021', period_end: '2021' } as const;

  it.each<[claim: string, observations: readonly Observation[], expected: string]>([
    ['of another place', [observe(1, 100, { place_id: 'q' }), observe(2, 60, YOUTH)], NO_COUNTS],
    [
      'of another period',
      [observe(1, 100, { period_kind: 'half_year', period_end: '2021-06-30' }), observe(2, 60, YOUTH)],
      NO_COUNTS,
    ],
    ['expected and counted', [observe(1, 100, { status: 'projected' }), observe(2, 60, YOUTH)], NO_COUNTS],
    [
      'a ceremony beside a yearly total',
      [observe(1, 100), observe(2, 6, { ...YOUTH, ...event })],
      'One ceremony or drive does not stand for a period; only what the report itself relates is taken.',
    ],
    [
      'two ceremonies of one year, which may be different ones',
      [observe(1, 10, event), observe(2, 6, { ...YOUTH, ...event })],
      'One ceremony or drive does not stand for a period; only what the report itself relates is taken.',
    ],
    [
      'two figures of one report without any date',
      [
        observe(1, 10, { period_start: null, period_end: null }),
        observe(2, 6, { ...YOUTH, period_start: null, period_end: null }),
      ],
      'The period is not printed clearly enough to be sure that both figures are of the same one.',
    ],
  ])('%s', (_claim, observations, expected) => {
    expect(summarise('youth_share', ...observations)).toEqual([expected]);
  });

  it('but a ceremony has the share that its report relates (baohaiduong-2014-02-ninh-giang)', () => {
    expect(summarise('youth_share', share(1, '84,3%', event))).toEqual(['[84.25, 84.4) printed']);
    const rows = [observe(1, 10, event), observe(2, 6, { ...YOUTH, ...event, whole_id: 'r.1' })];
    expect(summarise('youth_share', ...rows)).toEqual(['[60, 60] declared_counts']);
  });
});
