import { factIdOf } from '../derive/fact-id.ts';
import { factOf } from '../derive/facts.ts';
import type { Fact } from '../derive/fact.ts';
import type { Lookups } from '../derive/lookups.ts';
import { createMeasureContext } from '../derive/measures/context.ts';
import type { AnyMeasure } from '../derive/measures/measure.ts';
import { leadOf, rankOf, type LeadFinder } from '../derive/measures/order.ts';
import { deriveMeasures } from '../derive/measures/registry.ts';
import { measureRow, measuresTable } from '../derive/tables/measures.ts';
import type { ObservationStore } from '../model/observation-store.ts';
import { rowsOf, type PublishedTable } from '../model/row-table.ts';
import { createSpool, type Shelf } from './spool.ts';
import { placeClusters } from './place-clusters.ts';

/** The table of measures, derived place by place and put in the order that they have when all are derived at once. */
export function measuresByPlace(store: ObservationStore, lookups: Lookups, shelf: Shelf): PublishedTable {
  const spool = createSpool(shelf);
  for (const indexes of placeClusters(store)) {
    const { measures, placeOf } = measuresOf(indexes, store, lookups);
    for (const measure of measures) {
      spool.add(rankOf(measure) * store.length + placeOf(measure), measureRow(measure));
    }
  }
  return { table: measuresTable.table, rows: rowsOf(spool.length, spool.rows) };
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
