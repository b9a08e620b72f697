import type { IncomingFile } from '../../../src/dataset/inspect/incoming.ts';
import { readPublished } from '../../../src/dataset/inspect/published.ts';
import type { LocatedTables } from '../../../src/dataset/model/record.ts';
import { TABLES, type TableName } from '../../../src/dataset/model/tables.ts';
import { csvText } from '../../../src/dataset/publish/csv.ts';
import { VALID_ROWS } from '../../scripts/data-folder.ts';

const encoder = new TextEncoder();

/** A table of the valid data folder as its CSV text, with rows changed or added. */
export function tableText(name: TableName, ...changes: readonly Record<string, unknown>[]): string {
  const rows = (VALID_ROWS[name] ?? []) as readonly Record<string, unknown>[];
  const changed =
    changes.length > 0 ? changes.map((change, index) => ({ ...(rows[index] ?? rows[0]), ...change })) : rows;
  return csvText(Object.keys(TABLES[name].columns), changed);
}

/** The valid data folder as the site publishes it. */
export function publishedTables(): LocatedTables {
  const names = Object.keys(TABLES) as TableName[];
  return readPublished(new Map(names.map((name) => [name, encoder.encode(tableText(name))])));
}

export function incoming(name: string, text: string, table: TableName | null = null): IncomingFile {
  return { name, bytes: encoder.encode(text), isPasted: false, table };
}
