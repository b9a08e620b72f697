import { describe, expect, it } from 'vitest';
import { createLookups } from '../../../src/dataset/derive/lookups.ts';
import type { AuditResult } from '../../../src/dataset/derive/verdict.ts';
import type { Observation } from '../../../src/dataset/model/tables.ts';
import { workVerdicts, workWording } from '../../../src/site/codebook/worked-examples.ts';
import { datasetOf } from '../../dataset/publish/build.ts';
import { INDICATOR } from '../rows.ts';

const observation = (observation_id: string, rest: Partial<Observation>): Observation =>
  ({
    observation_id,
    indicator_id: 'admissions',
    status: 'result',
    qualifier: 'over',
    value: 80,
    value_high: null,
    as_printed: '80',
    ...rest,
  }) as Observation;

describe('workWording', () => {
  const observations = [
    observation('a.1', { status: 'plan' }),
    observation('a.2', {}),
    observation('a.3', { indicator_id: 'quota_attainment', as_printed: '80%' }),
    observation('a.4', {}),
  ];
  const attainment = { ...INDICATOR, indicator_id: 'quota_attainment', unit: 'percent' as const };
  const lookups = createLookups(datasetOf({ observations, indicators: [INDICATOR, attainment] }));
  const worked = workWording(observations, lookups);

  it('takes the first result that is a count and the first that is a percentage', () => {
    const over = worked.find(({ qualifier }) => qualifier.code === 'over');
    expect(over?.count).toBe(4);
    expect(over?.examples.map((each) => each.observation.observation_id)).toEqual(['a.2', 'a.3']);
  });

  it('gives what the wording strictly says and what it suggests', () => {
    const [people] = worked.find(({ qualifier }) => qualifier.code === 'over')?.examples ?? [];
    expect(people?.logical?.high).toBeNull();
    expect(people?.reading?.high?.value).toMatchObject({ numerator: 89n, denominator: 1n });
  });

  it('falls back on a plan where no result has the wording', () => {
    const plan = observation('a.5', { status: 'plan', qualifier: 'at_least' });
    const [example] = workWording([plan], lookups).find(({ count }) => count > 0)?.examples ?? [];
    expect(example).toMatchObject({
      observation: plan,
      reading: { low: { closed: true }, high: { closed: true } },
    });
  });

  it('has every qualifier, also one that the data lack', () => {
    expect(worked.find(({ qualifier }) => qualifier.code === 'spread')).toMatchObject({
      count: 0,
      examples: [],
    });
  });
});

describe('workVerdicts', () => {
  it('takes the first figure of each verdict', () => {
    const audit = ['rounded', 'exact', 'rounded'].map((verdict) => ({ verdict })) as AuditResult[];
    const worked = workVerdicts(audit);
    expect(worked.find(({ verdict }) => verdict === 'rounded')).toEqual({
      verdict: 'rounded',
      count: 2,
      first: audit[0],
    });
    expect(worked.find(({ verdict }) => verdict === 'loose')).toMatchObject({ count: 0, first: null });
  });
});
