import { ifMade } from '../model/once.ts';
import type { Observation } from '../model/tables.ts';
import type { Difference } from './changed-places.ts';
import type { DerivedLists, MapsAtHand } from './derive.ts';
import type { Derived } from './derived.ts';
import type { Fact } from './fact.ts';
import type { AnyMeasure } from './measures/measure.ts';

type Entries<Value> = readonly (readonly [key: string, value: Value])[];
type Changed = Pick<DerivedLists, 'facts' | 'measures'>;

/**
 * The maps of a state that nobody looks at any more, with what is fresh in the place of what is old: to make them anew would take
 * longer than all the rest of an edit. Those whose keys differ are null. `places` are those of which all is fresh.
 */
export function carryMaps(known: Derived, places: ReadonlySet<string>, fresh: Changed): MapsAtHand {
  const old: Changed = {
    facts: known.facts.filter(({ placeId }) => places.has(placeId)),
    measures: known.measures.filter(({ placeId }) => places.has(placeId)),
  };
  return {
    factsByPlace: renew(ifMade(known, 'factsByPlace'), byPlace(old), byPlace(fresh)),
    factById: renew(ifMade(known, 'factById'), byFact(old), byFact(fresh)),
    factByObservation: renew(ifMade(known, 'factByObservation'), byObservation(old), byObservation(fresh)),
    measureById: renew(ifMade(known, 'measureById'), byMeasure(old), byMeasure(fresh)),
  };
}

/** The same of rows by their ids. */
export function carryRows(
  known: ReadonlyMap<string, Observation>,
  { removed, added }: Difference,
): ReadonlyMap<string, Observation> | null {
  return renew(known, byId(removed), byId(added));
}

/** A map with other values for keys that it has; null where the old keys are not the fresh ones in the same order. */
function renew<Value>(
  map: ReadonlyMap<string, Value> | undefined,
  old: Entries<Value>,
  fresh: Entries<Value>,
): ReadonlyMap<string, Value> | null {
  const isAlike = old.length === fresh.length && old.every(([key], index) => key === fresh[index]?.[0]);
  if (!isAlike || !(map instanceof Map)) return null;
  for (const [key, value] of fresh) map.set(key, value);
  return map;
}

function byPlace({ facts }: Changed): Entries<readonly Fact[]> {
  return [...Map.groupBy(facts, ({ placeId }) => placeId)];
}

function byFact({ facts }: Changed): Entries<Fact> {
  return facts.map((fact) => [fact.factId, fact]);
}

function byObservation({ facts }: Changed): Entries<Fact> {
  return facts.flatMap((fact) => fact.observations.map((each) => [each.observation_id, fact] as const));
}

function byMeasure({ measures }: Changed): Entries<AnyMeasure> {
  return measures.map((measure) => [measure.measureId, measure]);
}

function byId(rows: readonly Observation[]): Entries<Observation> {
  return rows.map((row) => [row.observation_id, row]);
}
