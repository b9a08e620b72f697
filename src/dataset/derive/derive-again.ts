import { mergeInOrder } from '../model/merge-in-order.ts';
import type { Dataset } from '../model/record.ts';
import type { Observation } from '../model/tables.ts';
import { carryMaps, carryRows } from './carried-maps.ts';
import { changedPlaces, differenceOf, isAlike } from './changed-places.ts';
import { deriveAll, deriveLists, gather, type DerivedLists } from './derive.ts';
import type { Derived } from './derived.ts';
import { createLookups } from './lookups.ts';
import type { AnyMeasure } from './measures/measure.ts';
import { leadOf, rankOf } from './measures/order.ts';

/** A state of the data, and what was derived of it. */
interface State {
  readonly dataset: Dataset;
  readonly derived: Derived;
}

/**
 * Derives one state of the data after another as `deriveAll` does. Of places whose rows are the very ones of the state
 * before, and that no other place's rows are declared parts or wholes of, what was derived then is taken. The state before must
 * not be looked at any more: its maps become those of the next.
 */
export function openDerivation(): (dataset: Dataset) => Derived {
  let last: State | null = null;
  return (dataset) => {
    const before = last;
    // What fails half way leaves nothing to go on from.
    last = null;
    const derived =
      before && isAlike(before.dataset, dataset) ? deriveChanged(before, dataset) : deriveAll(dataset);
    last = { dataset, derived };
    return derived;
  };
}

function deriveChanged({ dataset: before, derived: known }: State, dataset: Dataset): Derived {
  const difference = differenceOf(before.observations, dataset.observations);
  // Of two rows of one id a map has the last only.
  const isAligned = difference.isAligned && known.lookups.observations.size === before.observations.length;
  const carried = isAligned ? carryRows(known.lookups.observations, difference) : null;
  const lookups = carried ? { ...known.lookups, observations: carried } : createLookups(dataset);
  const places = changedPlaces(difference, dataset.observations, {
    get: (id) => lookups.observations.get(id) ?? known.lookups.observations.get(id),
  });
  const observations = dataset.observations.filter(({ place_id }) => places.has(place_id));
  const fresh = deriveLists({ observations }, lookups);
  const lists = merge({ known, fresh, places, ...placeIn(dataset.observations) });
  return gather(lists, lookups, isAligned ? carryMaps(known, places, fresh) : {});
}

/** Finds where observations stand without a look at all: after the first of their report. */
function placeIn(observations: readonly Observation[]): Pick<Merging, 'at' | 'count'> {
  const starts = new Map<string, number>();
  for (const [index, { report_id }] of observations.entries()) {
    if (!starts.has(report_id)) starts.set(report_id, index);
  }
  return {
    at: (observation) => observations.indexOf(observation, starts.get(observation.report_id)),
    count: observations.length,
  };
}

interface Merging {
  readonly known: Derived;
  readonly fresh: DerivedLists;
  /** The places of which all is fresh. */
  readonly places: ReadonlySet<string>;
  /** Where an observation stands in the data. */
  readonly at: (observation: Observation) => number;
  readonly count: number;
}

/** What is known of other places, and what is fresh, in the order of the data. */
function merge({ known, fresh, places, at, count }: Merging): DerivedLists {
  const isKept = (placeId: string): boolean => !places.has(placeId);
  const firstOf = (measure: AnyMeasure, factsByPlace: Derived['factsByPlace']): Observation | undefined => {
    const facts = factsByPlace.get(measure.placeId) ?? [];
    const lead = leadOf(measure, {
      fact: (id) => facts.find(({ factId }) => factId === id),
      firstOf: (id) => facts.find(({ circumstanceId, bounds }) => circumstanceId === id && bounds),
    });
    return lead?.observations[0];
  };
  const freshFacts = Map.groupBy(fresh.facts, ({ placeId }) => placeId);
  const orderOf = (measure: AnyMeasure): number => {
    const first = firstOf(measure, isKept(measure.placeId) ? known.factsByPlace : freshFacts);
    return rankOf(measure) * count + (first ? at(first) : 0);
  };
  return {
    facts: mergeInOrder(
      known.facts.filter(({ placeId }) => isKept(placeId)),
      fresh.facts,
      ({ observations: [first] }) => at(first),
    ),
    measures: mergeInOrder(
      known.measures.filter(({ placeId }) => isKept(placeId)),
      fresh.measures,
      orderOf,
    ),
    audit: mergeInOrder(
      known.audit.filter(({ observation }) => isKept(observation.place_id)),
      fresh.audit,
      ({ observation }) => at(observation),
    ),
    sums: mergeInOrder(
      known.sums.filter(({ whole }) => isKept(whole.place_id)),
      fresh.sums,
      ({ whole }) => at(whole),
    ),
  };
}
