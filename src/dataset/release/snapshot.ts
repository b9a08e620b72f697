import Papa from 'papaparse';
import type { PublishedTable } from '../model/row-table.ts';
import type { ReleasedTable } from './released-table.ts';

export type TextRow = Readonly<Record<string, string>>;

/** A table as its CSV file has it: every cell is text. */
export interface SnapshotTable extends ReleasedTable {
  readonly cells: readonly TextRow[];
}

export type Snapshot = ReadonlyMap<string, SnapshotTable>;

/** What `release.json` says of published tables. `own` are the same tables without the added columns. */
export function describeTables(
  labelled: readonly PublishedTable[],
  own: readonly PublishedTable[],
): readonly ReleasedTable[] {
  const ownColumns = new Map(own.map(({ table }) => [table.name, table.columns]));
  return labelled.map(({ table, rows }) => ({
    name: table.name,
    key: table.key,
    rows: rows.length,
    columns: Object.entries(table.columns).map(([name, { type }]) => ({
      name,
      type,
      own: name in (ownColumns.get(table.name) ?? {}),
    })),
  }));
}

/** The tables of a release with the cells of their files. `textOf` gives the CSV text of a table's file. */
export function readSnapshot(
  tables: readonly ReleasedTable[],
  textOf: (tableName: string) => string,
): Snapshot {
  return new Map(
    tables.map((table) => {
      const { data } = Papa.parse<TextRow>(textOf(table.name), { header: true, skipEmptyLines: true });
      return [table.name, { ...table, cells: data }];
    }),
  );
}
