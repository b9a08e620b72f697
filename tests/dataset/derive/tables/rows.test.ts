import { expect, it } from 'vitest';
import { deriveAll } from '../../../../src/dataset/derive/derive.ts';
import { tabulateDerived } from '../../../../src/dataset/derive/tables/registry.ts';
import type { Cell } from '../../../../src/dataset/model/row-table.ts';
import type { Observation } from '../../../../src/dataset/model/tables.ts';
import { datasetOf, observe, percent, plan } from '../build.ts';

/** The filled cells of each row of one derived table. */
function filledRows(name: string, ...observations: readonly Observation[]): Record<string, Cell>[] {
  const found = tabulateDerived(deriveAll(datasetOf(observations))).find((each) => each.table.name === name);
  return Array.from(found?.rows ?? [], (row) =>
    Object.fromEntries(Object.entries(row).filter(([, cell]) => cell !== null)),
  );
}

it('a fact lists its observations and what they leave', () => {
  const rows = filledRows('facts', observe('a.1', 80, { qualifier: 'over' }), observe('b.1', 95));
  expect(rows).toMatchInlineSnapshot(`
    [
      {
        "agrees": "yes",
        "fact_id": "p~admissions~all~result~year~2021-01-01..2021-12-31",
        "group_id": "all",
        "indicator_id": "admissions",
        "logical_high": 95,
        "logical_high_end": "closed",
        "logical_low": 95,
        "logical_low_end": "closed",
        "observation_ids": "a.1 b.1",
        "period_end": "2021-12-31",
        "period_kind": "year",
        "period_start": "2021-01-01",
        "place_id": "p",
        "reading_high": 95,
        "reading_high_end": "closed",
        "reading_low": 95,
        "reading_low_end": "closed",
        "selected": "no",
        "spread": "no",
        "status": "result",
        "unit": "people",
        "value": 95,
      },
    ]
  `);
});

it('a fact on which reports differ names those that do', () => {
  const [fact] = filledRows('facts', observe('a.1', 90), observe('b.1', 100));
  expect(fact).toMatchObject({
    agrees: 'no',
    disagreement: 'a.1 b.1',
    logical_low: 90,
    logical_high: 100,
  });
});

it('a spread has no bounds', () => {
  const [fact] = filledRows('facts', percent(1, '20%', { qualifier: 'spread', value_high: 30 }));
  expect([fact?.['spread'], fact?.['reading_low']]).toEqual(['yes', undefined]);
});

it('a measure carries its exact value, its basis and how it was computed', () => {
  const half = { period_kind: 'half_year', period_end: '2021-06-30' } as const;
  const rows = filledRows('measures', observe(1, 23, half), plan(2, 80));
  expect(rows.find(({ measure }) => measure === 'pace')).toMatchInlineSnapshot(`
    {
      "attainment_id": "attainment~p~all~result~half_year~2021-01-01..2021-06-30~admissions_quota~year~2021-01-01..2021-12-31",
      "basis": "matched_quota",
      "formula": "(100 × r.1 ÷ r.2) ÷ (100 × (2021-06-30 − 2021-01-01 + 1) ÷ (2021-12-31 − 2021-01-01 + 1))",
      "group_id": "all",
      "inputs": "r.1 r.2",
      "logical_high": 0.579765,
      "logical_high_end": "closed",
      "logical_high_fraction": "1679/2896",
      "logical_low": 0.579765,
      "logical_low_end": "closed",
      "logical_low_fraction": "1679/2896",
      "measure": "pace",
      "measure_id": "pace~p~all~result~half_year~2021-01-01..2021-06-30~admissions_quota~year~2021-01-01..2021-12-31",
      "period_end": "2021-06-30",
      "period_kind": "half_year",
      "period_start": "2021-01-01",
      "place_id": "p",
      "reading_high": 0.579765,
      "reading_high_end": "closed",
      "reading_high_fraction": "1679/2896",
      "reading_low": 0.579765,
      "reading_low_end": "closed",
      "reading_low_fraction": "1679/2896",
      "selected": "no",
      "status": "result",
      "unit": "ratio",
      "value": 0.579765,
      "value_fraction": "1679/2896",
    }
  `);
});

it('an implied quota carries its whole numbers', () => {
  const rows = filledRows('measures', observe(1, 1004), percent(2, '167%', { qualifier: 'over' }));
  expect(rows.find(({ measure }) => measure === 'implied_quota')).toMatchObject({
    unit: 'people',
    whole_first: 598,
    whole_last: 601,
    whole_count: 4,
    whole_logical_first: 1,
    whole_logical_last: 601,
  });
});

it('a measure without a figure carries the reason in both languages', () => {
  const [share] = filledRows('measures', observe(1, 5, { group_id: 'youth_union' }));
  expect(share).toMatchObject({
    measure: 'youth_share',
    basis: 'none',
    reason_vi:
      'Không bài nào in cả số kết nạp của nhóm và tổng số kết nạp của cùng nơi, cùng kỳ, hay tỷ lệ của nhóm.',
    reason_en:
      'No report prints both the group’s and all admissions of the same place and period, or the share itself.',
  });
});

const SHARE = { indicator_id: 'share_of_admissions', group_id: 'women' } as const;

it('a verdict carries printed figure, quotient, difference and the parts that would fit', () => {
  const rows = filledRows(
    'audit',
    observe(1, 90),
    observe(2, 52, { group_id: 'women' }),
    percent(3, '57,77%', { ...SHARE, numerator_id: 'r.2', denominator_id: 'r.1' }),
  );
  expect(rows).toMatchInlineSnapshot(`
    [
      {
        "as_printed": "57,77%",
        "denominator_id": "r.1",
        "denominators_count": 1,
        "denominators_first": 90,
        "denominators_last": 90,
        "difference": -0.007778,
        "difference_fraction": "-7/900",
        "formula": "100 × r.2 ÷ r.1",
        "group_id": "women",
        "indicator_id": "share_of_admissions",
        "numerator_id": "r.2",
        "numerators_count": 1,
        "numerators_first": 52,
        "numerators_last": 52,
        "observation_id": "r.3",
        "period_end": "2021-12-31",
        "period_kind": "year",
        "period_start": "2021-01-01",
        "place_id": "p",
        "printed_high": 57.78,
        "printed_high_end": "open",
        "printed_low": 57.765,
        "printed_low_end": "closed",
        "qualifier": "exact",
        "quotient_high": 57.777778,
        "quotient_high_end": "closed",
        "quotient_high_fraction": "520/9",
        "quotient_low": 57.777778,
        "quotient_low_end": "closed",
        "quotient_low_fraction": "520/9",
        "report_id": "r",
        "status": "result",
        "value": 57.77,
        "verdict": "truncated",
      },
    ]
  `);
});

it('an implied part carries its range and what it rests on', () => {
  const rows = filledRows('implied', observe(1, 1004), percent(2, '167%', { numerator_id: 'r.1' }));
  expect(rows).toMatchObject([
    {
      observation_id: 'r.2',
      part: 'denominator',
      known_id: 'r.1',
      reading_first: 598,
      reading_last: 603,
      formula: '100 × r.1 ÷ r.2',
      inputs: 'r.2 r.1',
    },
  ]);
});

it('a sum carries its parts, its verdict and what is missing', () => {
  const rows = filledRows(
    'sums',
    observe(1, 100),
    observe(2, 60, { group_id: 'women', whole_id: 'r.1' }),
    observe(3, 30, { group_id: 'men', whole_id: 'r.1' }),
  );
  expect(rows).toMatchObject([
    {
      whole_id: 'r.1',
      family: 'groups',
      dimension: 'sex',
      part_ids: 'r.2 r.3',
      verdict: 'short',
      sum_low: 90,
      sum_high: 90,
      whole_low: 100,
      rest_low: 10,
      rest_high: 10,
    },
  ]);
});
