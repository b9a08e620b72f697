import Papa from 'papaparse';
import { TABLES, type TableName } from '../model/tables.ts';
import type { Dataset } from '../model/record.ts';
import { textFile, type OutputFile } from './output.ts';

/** Rows as CSV text: RFC 4180, LF, header row, `.` decimal, null as an empty cell. */
export function csvText(
  columns: readonly string[],
  rows: readonly Readonly<Record<string, unknown>>[],
): string {
  const cells = rows.map((row) => columns.map((column) => row[column] ?? ''));
  return `${Papa.unparse([[...columns], ...cells], { newline: '\n' })}\n`;
}

/** One CSV file a table, in the order of the data folder; the observations of all reports in one. */
export function publishCsv(dataset: Dataset): OutputFile[] {
  return (Object.keys(TABLES) as TableName[]).map((name) =>
    textFile(`${name}.csv`, csvText(Object.keys(TABLES[name].columns), dataset[name])),
  );
}
