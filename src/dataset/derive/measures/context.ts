import type { Fact } from '../fact.ts';
import type { Lookups } from '../lookups.ts';

/** What measures are derived from. Facts that are spreads are left out: they never enter arithmetic. */
export interface MeasureContext {
  readonly lookups: Lookups;
  readonly facts: readonly Fact[];
  readonly factByObservation: ReadonlyMap<string, Fact>;
  /** The facts of one place, group, status and period, by their circumstance. */
  readonly circumstances: ReadonlyMap<string, readonly Fact[]>;
  /** The planned facts of one place and group, by `<place>~<group>`. */
  readonly plans: ReadonlyMap<string, readonly Fact[]>;
  /** What was counted on a day in one place and group, by `<place>~<group>`. */
  readonly stocks: ReadonlyMap<string, readonly Fact[]>;
}

export function createMeasureContext(allFacts: readonly Fact[], lookups: Lookups): MeasureContext {
  const facts = allFacts.filter((fact) => fact.bounds !== null);
  return {
    lookups,
    facts,
    factByObservation: new Map(
      facts.flatMap((fact) => fact.observations.map((each) => [each.observation_id, fact] as const)),
    ),
    circumstances: Map.groupBy(facts, (fact) => fact.circumstanceId),
    plans: Map.groupBy(
      facts.filter((fact) => fact.status === 'plan'),
      placeAndGroupOf,
    ),
    stocks: Map.groupBy(
      facts.filter((fact) => fact.periodKind === 'instant' && fact.status === 'result'),
      placeAndGroupOf,
    ),
  };
}

export function placeAndGroupOf({ placeId, groupId }: Fact): string {
  return `${placeId}~${groupId}`;
}
