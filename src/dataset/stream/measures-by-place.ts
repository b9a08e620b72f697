import { factIdOf } from '../derive/fact-id.ts';
import { factOf } from '../derive/facts.ts';
import type { Fact } from '../derive/fact.ts';
import type { Lookups } from '../derive/lookups.ts';
import { createMeasureContext } from '../derive/measures/context.ts';
import type { AnyMeasure } from '../derive/measures/measure.ts';
import { leadOf, rankOf, type LeadFinder } from '../derive/measures/order.ts';
import { deriveMeasures, MEASURE_RULES } from '../derive/measures/registry.ts';
import { measureRow, measuresTable } from '../derive/tables/measures.ts';
import type { ObservationStore } from '../model/observation-store.ts';
import { rowsInParts, type PublishedTable, type RowPart } from '../model/row-table.ts';
import { createSpool, type Shelf } from './spool.ts';
import type { Part, Parts } from './parts.ts';
import { placeClusters } from './place-clusters.ts';

/**
 * The table of measures, derived place by place and put in the order that they have when all are derived at once. Those of
 * parts of which all is known are not derived.
 */
export function measuresByPlace(
  store: ObservationStore,
  lookups: Lookups,
  shelf: Shelf,
  { list, rowsOfPart }: Parts,
): PublishedTable {
  const spool = createSpool(shelf);
  const isUnknown = unknownFinder(list, store);
  for (const indexes of placeClusters(store)) {
    if (!indexes.some(isUnknown)) continue;
    const { measures, placeOf } = measuresOf(indexes, store, lookups);
    for (const measure of measures) {
      const place = placeOf(measure);
      if (isUnknown(place)) spool.add(rankOf(measure) * store.length + place, measureRow(measure));
    }
  }
  const { table } = measuresTable;
  const rowsOf = (rank: number, part: Part): RowPart => {
    const from = rank * store.length + part.start;
    const to = rank * store.length + part.end;
    const make = { rows: () => spool.rows(from, to), count: () => spool.count(from, to) };
    return rowsOfPart(part, table, make, rank);
  };
  return {
    table,
    rows: rowsInParts(MEASURE_RULES.flatMap((_rule, rank) => list.map((part) => rowsOf(rank, part)))),
  };
}

/** Tells whether an observation is of a part of which nothing is known. */
function unknownFinder(list: readonly Part[], { length }: ObservationStore): (index: number) => boolean {
  const unknown = new Uint8Array(length);
  for (const { start, end, known } of list) if (known === null) unknown.fill(1, start, end);
  return (index) => unknown[index] === 1;
}

/** The measures of a few places, and where each would stand: by the first observation that it rests on. */
function measuresOf(indexes: readonly number[], store: ObservationStore, lookups: Lookups) {
  const stated = Map.groupBy(
    indexes.map((index) => ({ index, observation: store.at(index) })),
    ({ observation }) => factIdOf(observation),
  );
  const firsts = new Map<Fact, number>();
  const facts = new Map<string, Fact>();
  for (const [factId, [first, ...others]] of stated) {
    if (!first) continue;
    const observations = others.map(({ observation }) => observation);
    const fact = factOf(factId, [first.observation, ...observations], lookups);
    facts.set(factId, fact);
    firsts.set(fact, first.index);
  }
  const context = createMeasureContext([...facts.values()], lookups);
  const find: LeadFinder = {
    fact: (id) => facts.get(id),
    firstOf: (id) => context.circumstances.get(id)?.[0],
  };
  const placeOf = (measure: AnyMeasure): number => {
    const lead = leadOf(measure, find);
    return (lead && firsts.get(lead)) ?? 0;
  };
  return { measures: deriveMeasures(context), placeOf };
}
