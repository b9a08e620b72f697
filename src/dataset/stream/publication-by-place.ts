import { summariseAudit, type AuditSummary } from '../derive/audit-summary.ts';
import { lookupCodes, type Lookups } from '../derive/lookups.ts';
import { DERIVED_TABLES } from '../derive/tables/registry.ts';
import { openHash, sha256OfText } from '../model/fingerprint.ts';
import type { ObservationStore } from '../model/observation-store.ts';
import type { PublishedTable } from '../model/row-table.ts';
import { TABLES, type TableName } from '../model/tables.ts';
import { standingsTable } from '../prove/standings.ts';
import { publicationOf, type Publication } from '../publish/publication.ts';
import type { CheckedFolder } from './check-by-file.ts';
import { memoryShelf } from './spool.ts';
import { deriveByRow, tabulateByRow } from './derived-by-row.ts';
import { measuresByPlace } from './measures-by-place.ts';
import { plainTables, rowsBetween, rowsOfReport } from './folder-tables.ts';
import { openParts, type PartMemory, type Parts, type Range } from './parts.ts';
import type { PlaceDigests } from './place-digests.ts';

/**
 * Everything that is published of a folder that was checked file by file: the tables that the whole dataset gives. The rows
 * of measures stand on the shelf until the publication is no longer used. What is kept is not derived again.
 */
export function publicationByPlace(
  folder: CheckedFolder,
  shelf = memoryShelf(),
  open = openHash,
  kept?: { readonly memory: PartMemory; readonly digests: PlaceDigests },
): Publication {
  const { observations: store } = folder;
  const lookups = lookupsOf(folder);
  const plain = plainTables(folder);
  const standings = standingsTable(plain, (report) => rowsOfReport(report, store));
  const parts = openParts(
    store,
    open,
    kept && {
      memory: kept.memory,
      around: { others: sha256OfText([JSON.stringify(plain)], open), digests: kept.digests },
    },
  );
  const derived: Readonly<Record<string, PublishedTable>> = {
    ...tabulateByRow(store, lookups, parts),
    measures: measuresByPlace(store, lookups, shelf, parts),
  };
  const tables = [
    ...(Object.keys(TABLES) as TableName[]).map((name) =>
      name === 'observations' ? observationsTable(store, parts) : { table: TABLES[name], rows: plain[name] },
    ),
    ...DERIVED_TABLES.flatMap(({ table }) => derived[table.name] ?? []),
    standings,
  ];
  return publicationOf(tables, open);
}

/** The audit of a folder that was checked file by file. */
export function auditByRow(folder: CheckedFolder): AuditSummary {
  const { observations: store } = folder;
  const { audit, sums, repeatedFacts } = deriveByRow(store, lookupsOf(folder));
  const all: Range = { start: 0, end: store.length };
  return summariseAudit(audit(all), sums(all), repeatedFacts(all));
}

/** The lookups of a folder; an observation is made anew each time that it is found. */
export function lookupsOf(folder: CheckedFolder): Lookups {
  const { observations: store } = folder;
  return {
    ...lookupCodes(plainTables(folder)),
    observations: { get: (id) => rowOf(id, store), values: () => store },
  };
}

function observationsTable(store: ObservationStore, parts: Parts): PublishedTable {
  const table = TABLES.observations;
  return {
    table,
    rows: parts.rowsOf(table, ({ start, end }) => ({
      rows: () => rowsBetween(start, end, store),
      count: () => end - start,
    })),
    find: (id) => (typeof id === 'string' ? rowOf(id, store) : undefined),
  };
}

function rowOf(id: string, store: ObservationStore) {
  const index = store.find(id);
  return index === undefined ? undefined : store.at(index);
}
