import Papa from 'papaparse';
import type { RowTable } from '../model/row-table.ts';
import { textFile, type OutputFile } from './output.ts';

/** Rows as CSV text: RFC 4180, LF, header row, `.` decimal, null as an empty cell. */
export function csvText(
  columns: readonly string[],
  rows: readonly Readonly<Record<string, unknown>>[],
): string {
  const cells = rows.map((row) => columns.map((column) => row[column] ?? ''));
  return `${Papa.unparse([[...columns], ...cells], { newline: '\n' })}\n`;
}

/** One CSV file a table. */
export function publishCsv(tables: readonly RowTable[]): OutputFile[] {
  return tables.map(({ table, rows }) =>
    textFile(`${table.name}.csv`, csvText(Object.keys(table.columns), rows)),
  );
}
