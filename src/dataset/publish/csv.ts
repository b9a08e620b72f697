import Papa from 'papaparse';
import type { RowTable } from '../model/row-table.ts';
import type { Format } from './format.ts';
import { textFile, type OutputFile } from './output.ts';
import { safeRows } from './safe-cell.ts';

/** Rows as CSV text: RFC 4180, LF, header row, `.` decimal, null as an empty cell. */
export function csvText(
  columns: readonly string[],
  rows: readonly Readonly<Record<string, unknown>>[],
): string {
  const cells = rows.map((row) => columns.map((column) => row[column] ?? ''));
  return `${Papa.unparse([[...columns], ...cells], { newline: '\n' })}\n`;
}

/** One CSV file a table; no cell of it is run by a spreadsheet. */
export function csvFiles(tables: readonly RowTable[]): readonly OutputFile[] {
  return tables.map(({ table, rows }) =>
    textFile(`${table.name}.csv`, csvText(Object.keys(table.columns), safeRows(rows))),
  );
}

/** One CSV file a table, with the added columns. */
export const publishCsv: Format = ({ publication }) => csvFiles(publication.labelled);
