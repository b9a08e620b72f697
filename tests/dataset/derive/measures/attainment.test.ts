import { describe, expect, it } from 'vitest';
import type { Observation } from '../../../../src/dataset/model/tables.ts';
import { deriveAll } from '../../../../src/dataset/derive/derive.ts';
import { datasetOf, observe, percent, plan, show, showRational } from '../build.ts';

function attainments(...observations: readonly Observation[]) {
  return deriveAll(datasetOf(observations)).attainments;
}

function summarise(...observations: readonly Observation[]) {
  return attainments(...observations).map((attainment) => ({
    quota: attainment.quotaIndicatorId,
    basis: attainment.basis,
    interval: show(attainment.interval),
    point: showRational(attainment.point),
    inputs: attainment.inputs.join(' '),
  }));
}

const HALF = { period_kind: 'half_year', period_end: '2021-06-30' } as const;

describe('from counts', () => {
  it('23 in the half-year of a yearly quota of 80 is 28.75% (krong-bong)', () => {
    expect(summarise(observe(1, 23, HALF), plan(2, 80))).toEqual([
      {
        quota: 'admissions_quota',
        basis: 'matched_counts',
        interval: '[28.75, 28.75]',
        point: '28.75',
        inputs: 'r.1 r.2',
      },
    ]);
  });

  it('a declared ratio keeps the printed and the recomputed value side by side', () => {
    const printed = percent(3, '28,8%', {
      ...HALF,
      qualifier: 'nearly',
      numerator_id: 'r.1',
      denominator_id: 'r.2',
    });
    const [attainment, ...others] = attainments(observe(1, 23, HALF), plan(2, 80), printed);
    expect(others).toEqual([]);
    expect(attainment).toMatchObject({
      basis: 'declared_counts',
      quotaMatch: 'declared',
      formula: '100 × r.1 ÷ r.2',
      inputs: ['r.1', 'r.3', 'r.2'],
      measureId:
        'attainment~p~all~result~half_year~2021-01-01..2021-06-30~admissions_quota~year~2021-01-01..2021-12-31',
    });
    expect([show(attainment?.printed ?? null), show(attainment?.recomputed ?? null)]).toEqual([
      '(28.7, 28.8)',
      '[28.75, 28.75]',
    ]);
  });

  it('the three kinds of quota are kept apart: 91 of 91 and 91 of 120', () => {
    const own = plan(3, 120, { indicator_id: 'admissions_quota_own' });
    expect(summarise(observe(1, 91), plan(2, 91), own).map(({ quota, point }) => [quota, point])).toEqual([
      ['admissions_quota', '100'],
      ['admissions_quota_own', '~75.8333'],
    ]);
  });

  it('over 80 of 100 reads as 81 to 89% and is strictly anything more', () => {
    const [attainment] = attainments(observe(1, 80, { qualifier: 'over' }), plan(2, 100));
    expect(show(attainment?.interval ?? null)).toBe('[81, 89]');
    expect(show(attainment?.logical ?? null)).toBe('(80, ∞)');
    expect(attainment?.point).toBeNull();
  });

  it('a planned range of 90 to 100 is met from its lower end', () => {
    expect(summarise(observe(1, 90), plan(2, 90, { qualifier: 'between', value_high: 100 }))[0]?.point).toBe(
      '100',
    );
  });

  it('two reports that differ on the quota leave an interval', () => {
    expect(summarise(observe(1, 90), plan('a.1', 90), plan('b.1', 100))[0]).toMatchObject({
      interval: '[90, 100]',
      point: null,
    });
  });

  it('a yearly quota of 2020 to 2025 bears on each of those years and on no other', () => {
    const yearly = { period_kind: 'per_year', period_start: '2020', period_end: '2025' } as const;
    const [attainment] = attainments(observe(1, 45, HALF), plan(2, 90, yearly));
    expect(attainment?.planPeriod).toEqual({ start: '2021-01-01', end: '2021-12-31' });
    expect(showRational(attainment?.point ?? null)).toBe('50');
    const later = { period_start: '2026-01-01', period_end: '2026-12-31' };
    expect(attainments(observe(1, 45, later), plan(2, 90, yearly))).toEqual([]);
  });

  it.each<[string, Partial<Observation>]>([
    ['of another place', { place_id: 'q' }],
    ['of another group', { group_id: 'women' }],
    ['of a year before', { period_start: '2020-01-01', period_end: '2020-12-31' }],
    ['that begins before the plan', { period_start: '2020-07-01' }],
    [
      'of a later part of the plan’s period',
      { period_kind: 'quarter', period_start: '2021-04-01', period_end: '2021-06-30' },
    ],
    ['of one ceremony', { period_kind: 'event' }],
    ['of an unknown period', { period_kind: 'unknown', period_start: null, period_end: null }],
    ['that averages years', { period_kind: 'per_year' }],
  ])('admissions %s attain nothing of it', (_claim, rest) => {
    expect(attainments(observe(1, 5, rest), plan(2, 12))).toEqual([]);
  });

  it('a quota of zero gives no figure and says why', () => {
    const [attainment] = attainments(observe(1, 5), plan(2, 0));
    expect(attainment?.interval).toBeNull();
    expect(attainment?.reason).toMatchInlineSnapshot(`
      {
        "en": "The quota is zero, so there is no percentage of it.",
        "vi": "Chỉ tiêu bằng không nên không tính được tỷ lệ.",
      }
    `);
  });
});

describe('as printed', () => {
  it('over 167% stands against a quota that is not stated, with its bounds', () => {
    const [attainment] = attainments(
      observe(1, 1004),
      percent(2, '167%', { qualifier: 'over', numerator_id: 'r.1' }),
    );
    expect(attainment).toMatchObject({
      quotaIndicatorId: null,
      basis: 'printed',
      formula: 'r.2',
      inputs: ['r.2'],
    });
    expect([show(attainment?.interval ?? null), show(attainment?.logical ?? null)]).toEqual([
      '(167, 168)',
      '(167, ∞)',
    ]);
    expect(attainment?.point).toBeNull();
  });

  it('joins the counts of the only quota where they confirm it', () => {
    const [attainment, ...others] = attainments(observe('a.1', 23), plan('a.2', 80), percent('b.1', '28,8%'));
    expect(others).toEqual([]);
    expect(attainment?.inputs).toEqual(['a.1', 'b.1', 'a.2']);
  });

  it.each([
    ['they do not', [percent('b.1', '35%')]],
    [
      'there are two quotas',
      [percent('b.1', '28,8%'), plan('b.2', 80, { indicator_id: 'admissions_quota_own' })],
    ],
  ])('stands apart where %s', (_claim, more) => {
    expect(summarise(observe('a.1', 23), plan('a.2', 80), ...more).at(-1)).toMatchObject({
      quota: null,
      inputs: 'b.1',
    });
  });

  it('an excess of 8% is an attainment of 108%', () => {
    const [attainment] = summarise(percent(1, '8%', { indicator_id: 'quota_excess_percent' }));
    expect(attainment).toMatchObject({
      basis: 'printed_excess_percent',
      interval: '[107.5, 109)',
      point: null,
    });
  });

  it('takes what all forms allow: 108% and an excess of 8,3%', () => {
    const excess = percent('b.1', '8,3%', { indicator_id: 'quota_excess_percent' });
    expect(summarise(percent('a.1', '108%'), excess)).toMatchObject([
      { interval: '[108.25, 108.4)', inputs: 'a.1 b.1' },
    ]);
  });
});

describe('from the people above the quota', () => {
  const excess = observe(3, 3, { indicator_id: 'quota_excess' });

  it('153 admitted, 3 above the quota: 153 of 150 is 102% (baohaiduong-2022-12-nam-sach)', () => {
    const [attainment] = attainments(observe(1, 153), excess);
    expect(attainment).toMatchObject({ basis: 'excess_people', formula: '100 × r.1 ÷ (r.1 − r.3)' });
    expect(showRational(attainment?.point ?? null)).toBe('102');
  });

  it('3 above a quota of 150 is 102%', () => {
    expect(summarise(plan(2, 150), excess)).toMatchObject([
      { basis: 'excess_people', interval: '[102, 102]' },
    ]);
  });

  it('over 150 admitted and about 10 above: bounds stay bounds', () => {
    const soft = observe(3, 10, { indicator_id: 'quota_excess', qualifier: 'about' });
    // 100 ÷ (1 − 5 ÷ 159) and 100 ÷ (1 − 15 ÷ 151)
    expect(summarise(observe(1, 150, { qualifier: 'over' }), soft)[0]?.interval).toBe(
      '[~103.2468, ~111.0294]',
    );
  });

  it('joins the counts that confirm it, and stands apart from those that do not', () => {
    expect(summarise(observe(1, 153), plan(2, 150), excess)).toHaveLength(1);
    expect(summarise(observe(1, 153), plan(2, 140), excess).map(({ point }) => point)).toEqual([
      '~109.2857',
      '102',
    ]);
  });

  it('of two quotas without counts gives nothing, as it may be above either', () => {
    expect(attainments(plan(2, 150), plan(4, 140, { indicator_id: 'admissions_quota_own' }), excess)).toEqual(
      [],
    );
  });

  it('without either count gives nothing', () => {
    expect(attainments(excess)).toEqual([]);
  });
});

it('is one for each place, group, status, period and quota, though two reports state it', () => {
  const [attainment, ...others] = attainments(observe('a.1', 848), observe('b.1', 848), plan('a.2', 2200));
  expect(others).toEqual([]);
  expect(attainment?.inputs).toEqual(['a.1', 'b.1', 'a.2']);
});

it('is selected where it rests on a figure that its report picked', () => {
  expect(attainments(observe(1, 8, { selection: 'best' }), plan(2, 7))[0]?.selected).toBe(true);
  expect(attainments(observe(1, 8), plan(2, 7))[0]?.selected).toBe(false);
});

it('keeps an expected result apart from a counted one', () => {
  const expected = observe(3, 10, { status: 'projected', qualifier: 'between', value_high: 12 });
  expect(summarise(observe(1, 8), plan(2, 7), expected).map(({ interval }) => interval)).toEqual([
    '[~114.2857, ~114.2857]',
    '[~142.8571, ~171.4286]',
  ]);
});

it('leaves spreads out', () => {
  expect(attainments(percent(1, '20%', { qualifier: 'spread', value_high: 30 }))).toEqual([]);
});
