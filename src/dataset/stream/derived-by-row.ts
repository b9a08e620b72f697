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
import { rowsOf, type PublishedTable } from '../model/row-table.ts';
import type { Observation } from '../model/tables.ts';
import { groupFacts } from './fact-groups.ts';

/** What is derived of one fact, observation or whole after another, in the order of the data. */
export interface DerivedByRow {
  readonly factCount: number;
  readonly facts: () => Iterable<Fact>;
  /** The facts that several observations state: no other can disagree. */
  readonly repeatedFacts: () => Iterable<Fact>;
  readonly audit: () => Iterable<AuditResult>;
  readonly sums: () => Iterable<Sum>;
}

/** Derives what needs no look at a whole place. */
export function deriveByRow(store: ObservationStore, lookups: Lookups): DerivedByRow {
  const groups = groupFacts(store);
  const parts = partsByWhole(store);
  function* facts(isWanted: (first: number) => boolean): Iterable<Fact> {
    for (let index = 0; index < store.length; index += 1) {
      if (!groups.isFirst(index) || !isWanted(index)) continue;
      const observations = groups.observationsOf(index);
      yield factOf(factIdOf(observations[0]), observations, lookups);
    }
  }
  return {
    factCount: groups.count,
    facts: () => facts(() => true),
    repeatedFacts: () => facts(groups.isRepeated),
    *audit() {
      for (const observation of percentages(store, lookups)) yield auditObservation(observation, lookups);
    },
    *sums() {
      if (parts.size === 0) return;
      for (const whole of store) {
        const own = parts.get(whole.observation_id);
        if (own)
          yield* sumsOfWhole(
            whole,
            own.map((index) => store.at(index)),
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
): Readonly<Record<string, PublishedTable>> {
  const { factCount, facts, audit, sums } = deriveByRow(store, lookups);
  const counts = { audit: 0, implied: 0, sums: 0 };
  for (const { implied } of audit()) {
    counts.audit += 1;
    if (implied) counts.implied += 1;
  }
  counts.sums = countOf(sums());
  const find = (id: unknown): Observation | undefined =>
    typeof id === 'string' ? lookups.observations.get(id) : undefined;
  return {
    facts: {
      table: factsTable.table,
      rows: rowsOf(factCount, () => map(facts(), (fact) => factRow(fact, lookups))),
    },
    bounds: {
      table: boundsTable.table,
      rows: rowsOf(store.length, () => map(store, (observation) => boundsRow(observation, lookups))),
      find: (id) => {
        const observation = find(id);
        return observation && boundsRow(observation, lookups);
      },
    },
    audit: {
      table: auditTable.table,
      rows: rowsOf(counts.audit, () => map(audit(), auditRow)),
      find: (id) => {
        const observation = find(id);
        const isAudited = observation && isPercent(observation, lookups);
        return isAudited ? auditRow(auditObservation(observation, lookups)) : undefined;
      },
    },
    sums: { table: sumsTable.table, rows: rowsOf(counts.sums, () => map(sums(), sumRow)) },
    implied: {
      table: impliedTable.table,
      rows: rowsOf(counts.implied, function* () {
        for (const { implied } of audit()) if (implied) yield impliedRow(implied);
      }),
    },
  };
}

function* percentages(store: ObservationStore, lookups: Lookups): Iterable<Observation> {
  const indicators = store.column('indicator_id');
  const isOfPercent = indicators.values.map((id) => lookups.indicators.get(id)?.unit === 'percent');
  for (let index = 0; index < store.length; index += 1) {
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

function* map<From, To>(items: Iterable<From>, change: (item: From) => To): Iterable<To> {
  for (const item of items) yield change(item);
}

function countOf(items: Iterable<unknown>): number {
  const iterator = items[Symbol.iterator]();
  let count = 0;
  while (iterator.next().done !== true) count += 1;
  return count;
}
