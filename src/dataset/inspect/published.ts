import type { LocatedTables } from '../model/record.ts';
import { TABLES, type TableName } from '../model/tables.ts';
import { parseTables } from '../parse/tables.ts';

/** The tables that the site publishes, by name: one CSV file each, the observations of all reports in one. */
export type PublishedFiles = ReadonlyMap<TableName, Uint8Array>;

const PART = 'published';

/** Reads the published tables, which were checked before they were published: they are not checked again. */
export function readPublished(files: PublishedFiles): LocatedTables {
  const sources = [...files].map(([name, bytes]) => ({ path: TABLES[name].path.replace('*', PART), bytes }));
  const { tables } = parseTables(sources);
  return tables;
}
