import { auditObservation } from '../derive/audit.ts';
import { isPercent } from '../derive/bounds.ts';
import { factOf } from '../derive/facts.ts';
import { factIdOf } from '../derive/fact-id.ts';
import type { Lookups } from '../derive/lookups.ts';
import type { Sum } from '../derive/sum.ts';
import { sumsOfWhole } from '../derive/sums.ts';
import { auditRow, auditTable } from '../derive/tables/audit.ts';
import { boundsRow, boundsTable } from '../derive/tables/bounds.ts';
import { factRow, factsTable } from '../derive/tables/facts.ts';
import { impliedRow, impliedTable } from '../derive/tables/implied.ts';
import { sumRow, sumsTable } from '../derive/tables/sums.ts';
import type { Fact } from '../derive/fact.ts';
import type { AuditResult } from '../derive/verdict.ts';
import type { ObservationStore } from '../model/observation-store.ts';
import { once } from '../model/once.ts';
import type { PublishedRow, PublishedTable } from '../model/row-table.ts';
import type { Table } from '../model/table.ts';
import type { Observation } from '../model/tables.ts';
import { groupFacts } from './fact-groups.ts';
import type { Parts, Range } from './parts.ts';

/** What is derived of the observations of a range, one fact, percentage or whole after another, in the order of the data. */
export interface DerivedByRow {
  readonly facts: (range: Range) => Iterable<Fact>;
  readonly countFacts: (range: Range) => number;
  /** The facts that several observations state: no other can disagree. */
  readonly repeatedFacts: (range: Range) => Iterable<Fact>;
  readonly audit: (range: Range) => Iterable<AuditResult>;
  readonly sums: (range: Range) => Iterable<Sum>;
}

/** Derives what needs no look at a whole place. */
export function deriveByRow(store: ObservationStore, lookups: Lookups): DerivedByRow {
  const groups = groupFacts(store);
  const parts = once(() => partsByWhole(store));
  function* firstsOf(range: Range): Iterable<number> {
    for (const index of indexesOf(range)) if (groups.isFirst(index)) yield index;
  }
  function* facts(range: Range, isWanted: (first: number) => boolean): Iterable<Fact> {
    for (const index of firstsOf(range)) {
      if (!isWanted(index)) continue;
      const observations = groups.observationsOf(index);
      yield factOf(factIdOf(observations[0]), observations, lookups);
    }
  }
  return {
    facts: (range) => facts(range, () => true),
    countFacts: (range) => countOf(firstsOf(range)),
    repeatedFacts: (range) => facts(range, groups.isRepeated),
    *audit(range) {
      for (const observation of percentages(store, lookups, range))
        yield auditObservation(observation, lookups);
    },
    *sums(range) {
      if (parts().size === 0) return;
      for (const index of indexesOf(range)) {
        const whole = store.at(index);
        const own = parts().get(whole.observation_id);
        if (own)
          yield* sumsOfWhole(
            whole,
            own.map((part) => store.at(part)),
            lookups,
          );
      }
    },
  };
}

/** The same as published tables: facts, bounds, audit, sums and implied parts, by their names. */
export function tabulateByRow(
  store: ObservationStore,
  lookups: Lookups,
  parts: Parts,
): Readonly<Record<string, PublishedTable>> {
  const { facts, countFacts, audit, sums } = deriveByRow(store, lookups);
  const find = (id: unknown): Observation | undefined =>
    typeof id === 'string' ? lookups.observations.get(id) : undefined;
  const tableOf = (
    table: Table,
    make: (range: Range) => Iterable<PublishedRow>,
    count = (range: Range) => countOf(make(range)),
  ): PublishedTable => ({
    table,
    rows: parts.rowsOf(table, (range) => ({ rows: () => make(range), count: () => count(range) })),
  });
  return {
    facts: tableOf(
      factsTable.table,
      (range) => map(facts(range), (fact) => factRow(fact, lookups)),
      countFacts,
    ),
    bounds: {
      ...tableOf(
        boundsTable.table,
        (range) => map(indexesOf(range), (index) => boundsRow(store.at(index), lookups)),
        ({ start, end }) => end - start,
      ),
      find: (id) => {
        const observation = find(id);
        return observation && boundsRow(observation, lookups);
      },
    },
    audit: {
      ...tableOf(
        auditTable.table,
        (range) => map(audit(range), auditRow),
        (range) => countOf(percentages(store, lookups, range)),
      ),
      find: (id) => {
        const observation = find(id);
        const isAudited = observation && isPercent(observation, lookups);
        return isAudited ? auditRow(auditObservation(observation, lookups)) : undefined;
      },
    },
    sums: tableOf(sumsTable.table, (range) => map(sums(range), sumRow)),
    implied: tableOf(impliedTable.table, function* (range) {
      for (const { implied } of audit(range)) if (implied) yield impliedRow(implied);
    }),
  };
}

function* percentages(store: ObservationStore, lookups: Lookups, range: Range): Iterable<Observation> {
  const indicators = store.column('indicator_id');
  const isOfPercent = indicators.values.map((id) => lookups.indicators.get(id)?.unit === 'percent');
  for (const index of indexesOf(range)) {
    if (isOfPercent[indicators.codeAt(index)]) yield store.at(index);
  }
}

/** The indexes of the parts of each whole that has any, by the whole's id. */
function partsByWhole(store: ObservationStore): ReadonlyMap<string, readonly number[]> {
  const wholes = store.column('whole_id');
  const parts = new Map<string, number[]>();
  if (wholes.values.every((id) => id === null)) return parts;
  for (let index = 0; index < store.length; index += 1) {
    const id = wholes.at(index);
    if (id === null) continue;
    const own = parts.get(id);
    if (own) own.push(index);
    else parts.set(id, [index]);
  }
  return parts;
}

function* indexesOf({ start, end }: Range): Iterable<number> {
  for (let index = start; index < end; index += 1) yield index;
}

function* map<From, To>(items: Iterable<From>, change: (item: From) => To): Iterable<To> {
  for (const item of items) yield change(item);
}

function countOf(items: Iterable<unknown>): number {
  const iterator = items[Symbol.iterator]();
  let count = 0;
  while (iterator.next().done !== true) count += 1;
  return count;
}
