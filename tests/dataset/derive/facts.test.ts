import { describe, expect, it } from 'vitest';
import type { Observation } from '../../../src/dataset/model/tables.ts';
import { deriveFacts } from '../../../src/dataset/derive/facts.ts';
import { createLookups } from '../../../src/dataset/derive/lookups.ts';
import { datasetOf, observe, percent, plan, show, showRational } from './build.ts';

function facts(...observations: readonly Observation[]) {
  const dataset = datasetOf(observations);
  return deriveFacts(dataset, createLookups(dataset));
}

function summarise(...observations: readonly Observation[]) {
  return facts(...observations).map((fact) => ({
    bounds: show(fact.bounds),
    reading: show(fact.reading),
    value: showRational(fact.value),
    agrees: fact.agrees,
    differ: fact.disagreement.map((observation) => observation.observation_id),
  }));
}

describe('the id of a fact', () => {
  it.each<[string, Partial<Observation>, string]>([
    [
      'names place, indicator, group, status and period',
      {},
      'p~admissions~all~result~year~2021-01-01..2021-12-31',
    ],
    [
      'takes in the printed length, and the report where a bound is missing',
      { period_kind: 'span', period_start: null, period_end: null, period_length: 'P5Y' },
      'p~admissions~all~result~span~..~P5Y~report-r',
    ],
    [
      'needs no start for an instant',
      { indicator_id: 'members', period_kind: 'instant', period_start: null, period_end: '2018-12-31' },
      'p~members~all~result~instant~..2018-12-31',
    ],
    [
      'takes in the report where the day of an instant is not known',
      { indicator_id: 'members', period_kind: 'instant', period_start: null, period_end: '2018' },
      'p~members~all~result~instant~..2018~report-r',
    ],
    [
      'trusts a term printed in years',
      { period_kind: 'term', period_start: '2015', period_end: '2020' },
      'p~admissions~all~result~term~2015..2020',
    ],
    [
      'keeps a spread apart from a figure of the place itself',
      { qualifier: 'spread', value_high: 9 },
      'p~admissions~all~result~year~2021-01-01..2021-12-31~spread',
    ],
    [
      'keeps the slashes of a place',
      { place_id: 'p/a/x' },
      'p/a/x~admissions~all~result~year~2021-01-01..2021-12-31',
    ],
  ])('%s', (_claim, rest, factId) => {
    expect(facts(observe(1, 5, rest)).map((fact) => fact.factId)).toEqual([factId]);
  });

  it('may stand in a URL fragment as it is', () => {
    const [fact] = facts(observe(1, 5, { period_kind: 'span', period_start: null, period_length: 'P5Y' }));
    const url = new URL('https://example.org/');
    url.hash = fact?.factId ?? '';
    expect(url.hash).toBe(`#${fact?.factId ?? ''}`);
  });
});

describe('deriveFacts', () => {
  it('makes one fact of two reports of one thing', () => {
    const [fact, ...others] = facts(observe('a.1', 848), observe('b.1', 848));
    expect(others).toEqual([]);
    expect(fact?.observations.map((observation) => observation.observation_id)).toEqual(['a.1', 'b.1']);
    expect(fact).toMatchObject({ agrees: true, disagreement: [] });
  });

  it('keeps two ceremonies of unknown days apart by report', () => {
    const event = { period_kind: 'event', period_start: '2023', period_end: '2023' } as const;
    expect(facts(observe('a.1', 90, event), observe('b.1', 90, event))).toHaveLength(2);
  });

  it('keeps groups, statuses and indicators apart', () => {
    const others = [{ group_id: 'women' }, { status: 'projected' }, { indicator_id: 'members' }] as const;
    expect(facts(observe(1, 5), ...others.map((rest, index) => observe(index + 2, 5, rest)))).toHaveLength(4);
  });

  it('agrees where 90 and "over 80" are both true, and draws the sharper', () => {
    expect(summarise(observe('a.1', 90), observe('b.1', 80, { qualifier: 'over' }))).toEqual([
      { bounds: '[90, 90]', reading: '[90, 90]', value: '90', agrees: true, differ: [] },
    ]);
  });

  it('agrees where 95 is logically "over 80", though the wording suggests less', () => {
    expect(summarise(observe('a.1', 80, { qualifier: 'over' }), observe('b.1', 95))).toEqual([
      { bounds: '[95, 95]', reading: '[95, 95]', value: '95', agrees: true, differ: [] },
    ]);
  });

  it('draws what two softened figures leave together: over 80 and nearly 90', () => {
    expect(
      summarise(observe('a.1', 80, { qualifier: 'over' }), observe('b.1', 90, { qualifier: 'nearly' })),
    ).toEqual([{ bounds: '(80, 90)', reading: '[81, 89]', value: null, agrees: true, differ: [] }]);
  });

  it('says which reports differ, and holds the hull of what they say', () => {
    expect(
      summarise(observe('a.1', 90), observe('b.1', 95), observe('c.1', 80, { qualifier: 'over' })),
    ).toEqual([
      { bounds: '(80, ∞)', reading: '[81, 95]', value: null, agrees: false, differ: ['a.1', 'b.1'] },
    ]);
  });

  it('lets percentages differ as far as their rounding allows: 83,6% and 83,64%, but not 83,7%', () => {
    expect(summarise(percent('a.1', '83,6%'), percent('b.1', '83,64%'))[0]).toMatchObject({
      bounds: '[83.6, 83.64]',
      reading: '[83.635, 83.65)',
      agrees: true,
    });
    expect(summarise(percent('a.1', '83,7%'), percent('b.1', '83,64%'))[0]?.agrees).toBe(false);
  });

  it('draws the sharper percentage with its rounding: 83,6% beside "over 80%"', () => {
    expect(summarise(percent('a.1', '80%', { qualifier: 'over' }), percent('b.1', '83,6%'))).toEqual([
      { bounds: '[83.6, 83.6]', reading: '[83.55, 83.7)', value: '83.6', agrees: true, differ: [] },
    ]);
  });

  it('compares plans by their thresholds, whatever the wording', () => {
    const atLeast = { qualifier: 'at_least' } as const;
    expect(summarise(plan('a.1', 180), plan('b.1', 180, atLeast))).toEqual([
      { bounds: '[180, 180]', reading: '[180, 180]', value: '180', agrees: true, differ: [] },
    ]);
    expect(summarise(plan('a.1', 180), plan('b.1', 175, atLeast))[0]).toMatchObject({
      bounds: '[175, 180]',
      agrees: false,
    });
  });

  it('gives a spread neither bounds nor reading, and compares it as printed', () => {
    const spread = (value_high: number) => ({ qualifier: 'spread', value_high }) as const;
    expect(summarise(percent('a.1', '20%', spread(30)), percent('b.1', '20%', spread(30)))).toEqual([
      { bounds: null, reading: null, value: null, agrees: true, differ: [] },
    ]);
    expect(
      summarise(percent('a.1', '20%', spread(30)), percent('b.1', '20%', spread(40)))[0]?.differ,
    ).toEqual(['a.1', 'b.1']);
  });

  it('is selected only if every report picked it', () => {
    const best = { selection: 'best' } as const;
    expect(facts(observe('a.1', 8, best), observe('b.1', 8, best))[0]?.selected).toBe(true);
    expect(facts(observe('a.1', 8, best), observe('b.1', 8))[0]?.selected).toBe(false);
  });
});
