import { factIdOf } from '../derive/fact-id.ts';
import { factOf } from '../derive/facts.ts';
import type { Lookups } from '../derive/lookups.ts';
import { createMeasureContext } from '../derive/measures/context.ts';
import type { AnyMeasure } from '../derive/measures/measure.ts';
import { deriveMeasures, MEASURE_RULES } from '../derive/measures/registry.ts';
import { measureRow, measuresTable } from '../derive/tables/measures.ts';
import type { ObservationStore } from '../model/observation-store.ts';
import { rowsOf, type PublishedTable } from '../model/row-table.ts';
import { createSpool, type Shelf } from './spool.ts';
import { placeClusters } from './place-clusters.ts';

/** The measures whose order is that of their numerators; the others follow their circumstances. */
const BY_NUMERATOR: ReadonlySet<string> = new Set([
  'organisations_admitting_share',
  'trainees_per_admission',
]);
const RANKS = new Map(MEASURE_RULES.map(({ measure }, rank) => [measure, rank]));

/** The table of measures, derived place by place and put in the order that they have when all are derived at once. */
export function measuresByPlace(store: ObservationStore, lookups: Lookups, shelf: Shelf): PublishedTable {
  const spool = createSpool(shelf);
  for (const indexes of placeClusters(store)) {
    const { measures, placeOf } = measuresOf(indexes, store, lookups);
    for (const measure of measures) {
      spool.add((RANKS.get(measure.measure) ?? 0) * store.length + placeOf(measure), measureRow(measure));
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
  const firsts = new Map<string, number>();
  const facts = [...stated].flatMap(([factId, [first, ...others]]) => {
    if (!first) return [];
    firsts.set(factId, first.index);
    return [factOf(factId, [first.observation, ...others.map(({ observation }) => observation)], lookups)];
  });
  const context = createMeasureContext(facts, lookups);
  const circumstances = new Map(
    [...context.circumstances].map(([id, [fact]]) => [id, firsts.get(fact?.factId ?? '') ?? 0]),
  );
  const placeOf = (measure: AnyMeasure): number => {
    const isByNumerator = BY_NUMERATOR.has(measure.measure) && 'numeratorFactId' in measure;
    return isByNumerator
      ? (firsts.get(measure.numeratorFactId ?? '') ?? 0)
      : (circumstances.get(measure.circumstanceId) ?? 0);
  };
  return { measures: deriveMeasures(context), placeOf };
}
