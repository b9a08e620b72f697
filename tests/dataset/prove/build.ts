import { coverReport, type Coverage } from '../../../src/dataset/prove/coverage.ts';
import type { Dataset, Located, LocatedTables } from '../../../src/dataset/model/record.ts';
import { TABLES, type Row, type TableName } from '../../../src/dataset/model/tables.ts';

/** Rows of a small data folder, by table; a column that is not given is empty. */
export type SomeRows = { readonly [Name in TableName]?: readonly Partial<Row<Name>>[] };

/** SHA-256 of the text `80 đảng viên` and a line end, computed with `sha256sum`. */
export const TEXT = '80 đảng viên\n';
export const TEXT_SHA256 = '017e6d45ed106d0be92af710b90b0d1a09a5d8b539889fd65f2ec029d7a898da';

/** The tables with their rows located one below the other, the header on line 1. */
export function tablesOf(rows: SomeRows): LocatedTables {
  const names = Object.keys(TABLES) as TableName[];
  return Object.fromEntries(
    names.map((name) => [name, (rows[name] ?? []).map((row, index) => locate(name, row, index + 2))]),
  ) as unknown as LocatedTables;
}

/** The same rows without their places. */
export function datasetOf(rows: SomeRows): Dataset {
  return Object.fromEntries(
    Object.entries(tablesOf(rows)).map(([name, located]) => [name, located.map(({ row }) => row)]),
  ) as unknown as Dataset;
}

/** A report `a` with the rows given beside its text. */
export function coverageOf(text: string, rows: SomeRows): Coverage {
  const tables = tablesOf({ reports: [{ report_id: 'a' }], ...rows });
  const [report] = tables.reports;
  if (!report) throw new Error('The rows have no report.');
  return coverReport(tables, report, text);
}

function locate(name: TableName, given: Readonly<Record<string, unknown>>, line: number): Located<unknown> {
  const header = Object.keys(TABLES[name].columns);
  const row = Object.fromEntries(header.map((column) => [column, given[column] ?? defaultOf(column)]));
  const cells = header.map((column) => String(row[column] ?? ''));
  return { row, file: TABLES[name].path.replace('*', 'a'), line, header, cells, cellLines: null };
}

function defaultOf(column: string): string | null {
  return column === 'report_id' ? 'a' : null;
}
