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
import { once } from '../model/once.ts';
import { rowsInParts, type PublishedTable, type RowPart } from '../model/row-table.ts';
import { createSpool, type Shelf } from './spool.ts';
import type { Part, Parts } from './parts.ts';
import { placeClusters } from './place-clusters.ts';

/**
 * The table of measures, derived place by place and put in the order that they have when all are derived at once. A part of
 * which all is known is derived only where its rows are asked for.
 */
export function measuresByPlace(
  store: ObservationStore,
  lookups: Lookups,
  shelf: Shelf,
  { list, rowsOfPart }: Parts,
): PublishedTable {
  const spool = createSpool(shelf);
  const partOf = partFinder(list, store);
  const derive = (
    clusters: Iterable<readonly number[]>,
    isWanted: (part: Part | undefined) => boolean,
  ): void => {
    for (const indexes of clusters) {
      if (!indexes.some((index) => isWanted(partOf(index)))) continue;
      const { measures, placeOf } = measuresOf(indexes, store, lookups);
      for (const measure of measures) {
        const place = placeOf(measure);
        if (isWanted(partOf(place))) spool.add(rankOf(measure) * store.length + place, measureRow(measure));
      }
    }
  };
  derive(placeClusters(store), (part) => part?.known === null);
  const clustersOf = once(() => clustersByPart(placeClusters(store), partOf));
  const derived = new Set(list.filter(({ known }) => known === null));
  const deriveLater = (part: Part): void => {
    if (derived.has(part)) return;
    derived.add(part);
    derive(clustersOf().get(part) ?? [], (each) => each === part);
  };
  const rowsOf = (rank: number, part: Part): RowPart => {
    const from = rank * store.length + part.start;
    const to = rank * store.length + part.end;
    return rowsOfPart(part, `${measuresTable.table.name} ${String(rank)}`, {
      rows: () => {
        deriveLater(part);
        return spool.rows(from, to);
      },
      count: () => spool.count(from, to),
    });
  };
  return {
    table: measuresTable.table,
    rows: rowsInParts(MEASURE_RULES.flatMap((_rule, rank) => list.map((part) => rowsOf(rank, part)))),
  };
}

/** Finds the part that an observation is of. */
function partFinder(
  list: readonly Part[],
  { length }: ObservationStore,
): (index: number) => Part | undefined {
  const numbers = new Uint32Array(length);
  for (const [number, { start, end }] of list.entries()) numbers.fill(number, start, end);
  return (index) => list[numbers[index] ?? -1];
}

/** The observations that must be derived together, for each part that one of them is of. */
function clustersByPart(
  clusters: Iterable<readonly number[]>,
  partOf: (index: number) => Part | undefined,
): ReadonlyMap<Part | undefined, readonly (readonly number[])[]> {
  const found = new Map<Part | undefined, (readonly number[])[]>();
  for (const indexes of clusters) {
    for (const part of new Set(indexes.map(partOf))) {
      const own = found.get(part);
      if (own) own.push(indexes);
      else found.set(part, [indexes]);
    }
  }
  return found;
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
