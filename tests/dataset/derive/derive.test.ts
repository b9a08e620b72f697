import { expect, it } from 'vitest';
import { deriveAll } from '../../../src/dataset/derive/derive.ts';
import { datasetOf, observe, percent, plan } from './build.ts';

const DATASET = datasetOf([
  observe('a.1', 848),
  observe('b.1', 848),
  plan('a.2', 2200),
  percent('a.3', '38,5%', { numerator_id: 'a.1', denominator_id: 'a.2' }),
  observe('b.2', 98, { place_id: 'p/a', whole_id: 'b.1' }),
  percent('b.3', '19,9%', { indicator_id: 'share_of_members', group_id: 'women', numerator_id: 'b.2' }),
]);

it('derives everything of a dataset and finds it by key', () => {
  const derived = deriveAll(DATASET);
  const fact = derived.factByObservation.get('b.1');
  expect(fact?.observations.map((observation) => observation.observation_id)).toEqual(['a.1', 'b.1']);
  expect(derived.factById.get(fact?.factId ?? '')).toBe(fact);
  expect(derived.auditByObservation.get('a.3')?.verdict).toBe('rounded');
  expect(derived.sumsByWhole.get('b.1')?.map((sum) => sum.verdict)).toEqual(['short']);
  expect(derived.impliedByObservation.get('b.3')).toBe(derived.implied[0]);
  expect(derived.measures.slice(0, 2)).toEqual([...derived.attainments, ...derived.elapsedShares]);
});

it('gives every fact and measure an id of its own', () => {
  const { facts, factById, measures, measureById } = deriveAll(DATASET);
  expect(factById.size).toBe(facts.length);
  expect(measureById.size).toBe(measures.length);
  expect(measures.map(({ measure }) => measure)).toEqual([
    'attainment',
    'elapsed_share',
    'pace',
    'admission_rate',
    'admission_rate',
  ]);
});

it('derives the same from the same data', () => {
  expect(deriveAll(DATASET)).toEqual(deriveAll(DATASET));
});

it('derives nothing from nothing', () => {
  const { facts, measures, audit, sums, implied } = deriveAll(datasetOf([]));
  expect([facts, measures, audit, sums, implied]).toEqual([[], [], [], [], []]);
});
