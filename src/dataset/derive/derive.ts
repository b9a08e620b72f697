import { keyedBy } from '../model/keyed-by.ts';
import { withOnce } from '../model/once.ts';
import type { Dataset } from '../model/record.ts';
import { deriveAudit } from './audit.ts';
import type { Derived } from './derived.ts';
import { deriveFacts } from './facts.ts';
import type { Fact } from './fact.ts';
import { createLookups, type Lookups, type MemoryLookups } from './lookups.ts';
import { createMeasureContext } from './measures/context.ts';
import { deriveMeasures } from './measures/registry.ts';
import { deriveSums } from './sums.ts';

export type { Derived };

/** The lists that are derived, each in the order of the data. */
export type DerivedLists = Pick<Derived, 'facts' | 'measures' | 'audit' | 'sums'>;

/** The maps that have an entry a fact or more, as far as they are at hand. */
export type MapsAtHand = {
  readonly [Name in 'factsByPlace' | 'factById' | 'factByObservation' | 'measureById']?: Derived[Name] | null;
};

/** Derives facts, measures, audit and sums from a checked dataset. */
export function deriveAll(dataset: Dataset): Derived {
  const lookups = createLookups(dataset);
  return gather(deriveLists(dataset, lookups), lookups);
}

/** Derives the lists of observations that rest on no others. */
export function deriveLists(dataset: Pick<Dataset, 'observations'>, lookups: Lookups): DerivedLists {
  const facts = deriveFacts(dataset, lookups);
  return {
    facts,
    measures: deriveMeasures(createMeasureContext(facts, lookups)),
    audit: deriveAudit(dataset, lookups),
    sums: deriveSums(dataset, lookups),
  };
}

/** The lists, and all that is found in them once it is asked for; maps that are at hand are taken as they are. */
export function gather(
  { facts, measures, audit, sums }: DerivedLists,
  lookups: MemoryLookups,
  { factsByPlace, factById, factByObservation, measureById }: MapsAtHand = {},
): Derived {
  const implied = audit.map((result) => result.implied).filter((each) => each !== null);
  const known = { facts, measures, audit, sums, implied, lookups };
  return withOnce<typeof known, Omit<Derived, keyof typeof known>>(known, {
    attainments: () => measures.filter((measure) => measure.measure === 'attainment'),
    elapsedShares: () => measures.filter((measure) => measure.measure === 'elapsed_share'),
    factsByPlace: () => factsByPlace ?? Map.groupBy(facts, (fact) => fact.placeId),
    factById: () => factById ?? keyedBy(facts, (fact) => fact.factId),
    factByObservation: () => factByObservation ?? byObservation(facts),
    measureById: () => measureById ?? keyedBy(measures, (measure) => measure.measureId),
    auditByObservation: () => keyedBy(audit, (result) => result.observation.observation_id),
    sumsByWhole: () => Map.groupBy(sums, (sum) => sum.whole.observation_id),
    impliedByObservation: () => keyedBy(implied, (each) => each.observation.observation_id),
  });
}

function byObservation(facts: readonly Fact[]): Map<string, Fact> {
  const found = new Map<string, Fact>();
  for (const fact of facts) {
    for (const { observation_id } of fact.observations) found.set(observation_id, fact);
  }
  return found;
}
