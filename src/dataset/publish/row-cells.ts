import type { PublishedRow } from '../model/row-table.ts';
import type { Table } from '../model/table.ts';

/** The cells of rows as JSON arrays, one after the other, null where a cell is empty. */
export function cellsText({ columns }: Table, rows: readonly PublishedRow[]): string {
  const names = Object.keys(columns);
  return rows.map((row) => JSON.stringify(names.map((name) => row[name] ?? null))).join(',');
}

/** The rows whose cells these are. Throws a SyntaxError where they are the cells of none. */
export function rowsOfCells({ columns }: Table, cells: string | Uint8Array): PublishedRow[] {
  const names = Object.keys(columns);
  const text = typeof cells === 'string' ? cells : new TextDecoder().decode(cells);
  const rows = JSON.parse(`[${text}]`) as readonly PublishedRow[string][][];
  return rows.map((row) => Object.fromEntries(names.map((name, index) => [name, row[index] ?? null])));
}
