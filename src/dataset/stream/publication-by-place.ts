import { summariseAudit, type AuditSummary } from '../derive/audit-summary.ts';
import { lookupCodes, type Lookups } from '../derive/lookups.ts';
import { DERIVED_TABLES } from '../derive/tables/registry.ts';
import { openHash } from '../model/fingerprint.ts';
import type { ObservationStore } from '../model/observation-store.ts';
import { rowsOf, type PublishedTable } from '../model/row-table.ts';
import type { Dataset } from '../model/record.ts';
import { TABLES, type Observation, type TableName } from '../model/tables.ts';
import { standingsTable } from '../prove/standings.ts';
import { publicationOf, type Publication } from '../publish/publication.ts';
import type { CheckedFolder } from './check-by-file.ts';
import { memoryShelf } from './spool.ts';
import { deriveByRow, tabulateByRow } from './derived-by-row.ts';
import { measuresByPlace } from './measures-by-place.ts';

/**
 * Everything that is published of a folder that was checked file by file: the tables that the whole dataset gives. The rows
 * of measures stand on the shelf until the publication is no longer used.
 */
export function publicationByPlace(
  folder: CheckedFolder,
  shelf = memoryShelf(),
  open = openHash,
): Publication {
  const { observations: store } = folder;
  const lookups = lookupsOf(folder);
  const derived: Readonly<Record<string, PublishedTable>> = {
    ...tabulateByRow(store, lookups),
    measures: measuresByPlace(store, lookups, shelf),
  };
  const tables = [
    ...(Object.keys(TABLES) as TableName[]).map((name) => ownTable(name, folder)),
    ...DERIVED_TABLES.flatMap(({ table }) => derived[table.name] ?? []),
    standingsTable(plainTables(folder), (report) => rowsOfReport(report, store)),
  ];
  return publicationOf(tables, open);
}

/** The audit of a folder that was checked file by file. */
export function auditByRow(folder: CheckedFolder): AuditSummary {
  const { audit, sums, repeatedFacts } = deriveByRow(folder.observations, lookupsOf(folder));
  return summariseAudit(audit(), sums(), repeatedFacts());
}

/** The lookups of a folder; an observation is made anew each time that it is found. */
export function lookupsOf(folder: CheckedFolder): Lookups {
  const { observations: store } = folder;
  return {
    ...lookupCodes(plainTables(folder)),
    observations: { get: (id) => rowOf(id, store), values: () => store },
  };
}

function ownTable(name: TableName, { others, observations: store }: CheckedFolder): PublishedTable {
  if (name !== 'observations') return { table: TABLES[name], rows: others[name].map(({ row }) => row) };
  return {
    table: TABLES.observations,
    rows: rowsOf(store.length, () => store),
    find: (id) => (typeof id === 'string' ? rowOf(id, store) : undefined),
  };
}

/** The rows of every table but the observations, without their places. */
function plainTables({ others }: CheckedFolder): Omit<Dataset, 'observations'> {
  const tables = Object.entries(others).map(([name, rows]) => [name, rows.map(({ row }) => row)]);
  return Object.fromEntries(tables) as unknown as Omit<Dataset, 'observations'>;
}

function rowsOfReport(report: string, store: ObservationStore): Observation[] {
  const file = store.fileOfReport(report);
  const count = file ? file.end - file.start : 0;
  return Array.from({ length: count }, (_, index) => store.at((file?.start ?? 0) + index, file));
}

function rowOf(id: string, store: ObservationStore) {
  const index = store.find(id);
  return index === undefined ? undefined : store.at(index);
}
