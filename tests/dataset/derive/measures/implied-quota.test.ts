import { describe, expect, it } from 'vitest';
import type { Observation } from '../../../../src/dataset/model/tables.ts';
import { deriveAll } from '../../../../src/dataset/derive/derive.ts';
import { datasetOf, observe, percent, plan, showRational, showWhole } from '../build.ts';
import { measuresOf, summarise } from './summary.ts';

/** Suggested and strict whole numbers with their number, and the basis. */
function implied(...observations: readonly Observation[]) {
  return measuresOf('implied_quota', observations).map(
    ({ reading, strict, basis }) => `${String(showWhole(reading))} | ${String(showWhole(strict))} ${basis}`,
  );
}

const EXCESS = { indicator_id: 'quota_excess_percent' };

describe('the quota that an attainment and its admissions leave', () => {
  it.each<[claim: string, observations: readonly Observation[], expected: string]>([
    [
      '7,833 are 83,6%: 7833 ÷ 0.837 = 9358.4, ÷ 0.8355 = 9375.2 (hanoidep-2022-09-ha-noi)',
      [observe(1, 7833), percent(2, '83,6%')],
      '9359..9375 (17) | 9359..9375 (17) matched_admissions',
    ],
    [
      '1,004 are over 167%: 1004 ÷ 1.68 = 597.6, ÷ 1.67 = 601.2 (bac-lieu)',
      [observe(1, 1004), percent(2, '167%', { qualifier: 'over', numerator_id: 'r.1' })],
      '598..601 (4) | 1..601 (601) declared_admissions',
    ],
    [
      '245 exceed by 40%: 245 ÷ 1.41 = 173.8, ÷ 1.395 = 175.6 (mongcai-2024-03-mong-cai)',
      [observe(1, 245), percent(2, '40%', EXCESS)],
      '174..175 (2) | 174..175 (2) matched_admissions',
    ],
    [
      '531 are 59%: 531 ÷ 0.6 = 885, which is open, ÷ 0.585 = 907.7 (baolamdong-2018-07-di-linh)',
      [observe(1, 531), percent(2, '59%')],
      '886..907 (22) | 886..907 (22) matched_admissions',
    ],
    [
      '157 are 101,29%: 157 ÷ 1.013 = 154.99, ÷ 1.01285 = 155.01 (baobariavungtau-2022-12-tp-ba-ria)',
      [observe(1, 157), percent(2, '101,29%')],
      '155..155 (1) | 155..155 (1) matched_admissions',
    ],
    [
      '14 are 233,3%: 14 ÷ 2.334 = 5.998, ÷ 2.3325 = 6.002 (baocantho-2017-06-khoi-dan-chinh-dang.4)',
      [observe(1, 14), percent(2, '233,3%')],
      '6..6 (1) | 6..6 (1) matched_admissions',
    ],
    [
      '153 are 3 above it (baohaiduong-2022-12-nam-sach)',
      [observe(1, 153), observe(2, 3, { indicator_id: 'quota_excess' })],
      '150..150 (1) | 150..150 (1) excess_people',
    ],
    [
      'over 400 are 80%: 401 ÷ 0.81 = 495.1, 499 ÷ 0.795 = 627.7; strictly more than 400 ÷ 0.81',
      [observe(1, 400, { qualifier: 'over' }), percent(2, '80%')],
      '496..627 (132) | 494.. matched_admissions',
    ],
  ])('%s', (_claim, observations, expected) => {
    expect(implied(...observations)).toEqual([expected]);
  });

  it('is pinned where one whole number fits, and carries formula, inputs and its attainment', () => {
    const [quota] = measuresOf('implied_quota', [observe(1, 157), percent(2, '101,29%')]);
    expect(quota).toMatchObject({
      measureId: 'implied_quota~p~all~result~year~2021-01-01..2021-12-31~unstated',
      attainmentId: 'attainment~p~all~result~year~2021-01-01..2021-12-31~unstated',
      unit: 'people',
      formula: '100 × r.1 ÷ r.2',
      inputs: ['r.2', 'r.1'],
    });
    expect(showRational(quota?.point ?? null)).toBe('155');
    expect(measuresOf('implied_quota', [observe(1, 7833), percent(2, '83,6%')])[0]?.point).toBeNull();
  });

  it('leaves what the audit says is implied by a declared numerator', () => {
    const rows = [observe(1, 1004), percent(2, '167%', { qualifier: 'over', numerator_id: 'r.1' })];
    const derived = deriveAll(datasetOf(rows));
    const [quota] = measuresOf('implied_quota', rows);
    const part = derived.impliedByObservation.get('r.2');
    expect([quota?.reading, quota?.strict]).toEqual([part?.reading, part?.logical]);
    expect(quota?.formula).toBe(part?.formula);
  });

  it('is selected where the percentage or the admissions are', () => {
    const [quota] = measuresOf('implied_quota', [
      observe(1, 14, { selection: 'best' }),
      percent(2, '233,3%'),
    ]);
    expect(quota?.selected).toBe(true);
  });
});

describe('no quota is implied', () => {
  it('where the quota is stated', () => {
    expect(implied(observe(1, 23), plan(2, 80))).toEqual([]);
  });

  it.each<[claim: string, observations: readonly Observation[], expected: string]>([
    [
      'where the admissions are not printed (btctubinhthuan-2019-binh-thuan.6)',
      [percent(1, '101%')],
      'No report prints the admissions that the percentage is of.',
    ],
    [
      'where no whole number fits: 7 ÷ 2.336 = 2.997, ÷ 2.3345 = 2.9985 (baocantho-2017-06-khoi-dan-chinh-dang.6)',
      [observe(1, 7), percent(2, '233,5%')],
      'No whole number fits both the percentage and the admissions printed.',
    ],
    [
      'where 101 exceed by 0,1%: 101 ÷ 1.002 = 100.8, ÷ 1.0005 = 100.95 (baoninhthuan-2021-02-ninh-phuoc)',
      [observe(1, 101), percent(2, '0,1%', EXCESS)],
      'No whole number fits both the percentage and the admissions printed.',
    ],
    [
      'from two figures of two ceremonies that may be different ones',
      [observe(1, 5, { period_kind: 'event' }), percent(2, '10%', { period_kind: 'event' })],
      'One ceremony or drive does not stand for a period; only what the report itself relates is taken.',
    ],
    [
      'by yearly averages, which need not be whole',
      [observe(1, 5, { period_kind: 'per_year' }), percent(2, '10%', { period_kind: 'per_year' })],
      'A figure for each of several years belongs to no one period.',
    ],
    [
      'from admissions of another period',
      [
        observe(1, 5, { period_kind: 'half_year', period_end: '2021-06-30' }),
        percent(2, '80%', { period_kind: 'year' }),
      ],
      'No report prints the admissions that the percentage is of.',
    ],
  ])('%s', (_claim, observations, expected) => {
    expect(summarise('implied_quota', ...observations)).toEqual([expected]);
  });
});
