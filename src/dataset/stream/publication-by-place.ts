import { summariseAudit, type AuditSummary } from '../derive/audit-summary.ts';
import { lookupCodes, type Lookups } from '../derive/lookups.ts';
import { DERIVED_TABLES } from '../derive/tables/registry.ts';
import { openHash, sha256OfText } from '../model/fingerprint.ts';
import type { ObservationStore } from '../model/observation-store.ts';
import type { PublishedTable, RowTable } from '../model/row-table.ts';
import type { Dataset } from '../model/record.ts';
import { TABLES, type Observation, type TableName } from '../model/tables.ts';
import { standingsTable } from '../prove/standings.ts';
import { publicationOf, type Publication } from '../publish/publication.ts';
import type { CheckedFolder } from './check-by-file.ts';
import { memoryShelf } from './spool.ts';
import { deriveByRow, tabulateByRow } from './derived-by-row.ts';
import { measuresByPlace } from './measures-by-place.ts';
import { openParts, type Around, type PartMemory, type Parts, type Range } from './parts.ts';

/**
 * Everything that is published of a folder that was checked file by file: the tables that the whole dataset gives. The rows
 * of measures stand on the shelf until the publication is no longer used. What the memory knows is not derived again.
 */
export function publicationByPlace(
  folder: CheckedFolder,
  shelf = memoryShelf(),
  open = openHash,
  memory?: PartMemory,
): Publication {
  const { observations: store } = folder;
  const lookups = lookupsOf(folder);
  const plain = plainTables(folder);
  const standings = standingsTable(plain, (report) => rowsOfReport(report, store));
  const parts = openParts(store, aroundOf(plain, standings, open), open, memory);
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
    rows: parts.rowsOf(table.name, ({ start, end }) => ({
      rows: () => rowsBetween(start, end, store),
      count: () => end - start,
    })),
    find: (id) => (typeof id === 'string' ? rowOf(id, store) : undefined),
  };
}

/** What derived rows rest on besides observations. */
function aroundOf(plain: Omit<Dataset, 'observations'>, { rows }: RowTable, open: typeof openHash): Around {
  const standings = new Map(rows.map((row) => [row['report_id'], String(row['standing'])]));
  return {
    others: sha256OfText([JSON.stringify(plain)], open),
    standingOf: (report) => standings.get(report) ?? '',
  };
}

/** The rows of every table but the observations, without their places. */
function plainTables({ others }: CheckedFolder): Omit<Dataset, 'observations'> {
  const tables = Object.entries(others).map(([name, rows]) => [name, rows.map(({ row }) => row)]);
  return Object.fromEntries(tables) as unknown as Omit<Dataset, 'observations'>;
}

function rowsOfReport(report: string, store: ObservationStore): Observation[] {
  const file = store.fileOfReport(report);
  return file ? rowsBetween(file.start, file.end, store) : [];
}

function rowsBetween(start: number, end: number, store: ObservationStore): Observation[] {
  return Array.from({ length: end - start }, (_, index) => store.at(start + index));
}

function rowOf(id: string, store: ObservationStore) {
  const index = store.find(id);
  return index === undefined ? undefined : store.at(index);
}
