import type { Problem } from '../model/problem.ts';
import type { SourceFile } from '../model/record.ts';
import type { Table } from '../model/table.ts';
import { TABLES } from '../model/tables.ts';
import { parseCsv, type CsvFile, type CsvRow } from '../parse/csv.ts';
import { decodeText } from '../parse/decode.ts';
import { fileFault, type FileFault } from '../parse/fault.ts';
import { fileProblem, unreadableFault } from '../parse/files.ts';
import { checkHeader } from '../parse/header.ts';

/** One row of a table as text: a cell for every column of the schema, empty where the file lacks the column. */
export interface TextRow {
  readonly table: Table;
  readonly file: string;
  /** The header of the file and the row as they stand in it. */
  readonly header: readonly string[];
  readonly source: CsvRow;
  readonly cells: Readonly<Record<string, string>>;
}

export interface TextRows {
  readonly rows: readonly TextRow[];
  readonly problems: readonly Problem[];
}

/**
 * The rows of files that hold tables of the schema: a table's own path, or its name at the top of the folder
 * (`places.csv`, `observations.csv`). Optional columns may be missing; a column that the table does not have is
 * an error unless it is one of `drop`.
 */
export function readRows(files: readonly SourceFile[], drop: readonly string[] = []): TextRows {
  const read = files.map((file) => readFile(file, drop));
  return {
    rows: read.flatMap(({ rows }) => rows),
    problems: read.flatMap(({ problems }) => problems),
  };
}

function readFile(file: SourceFile, drop: readonly string[]): TextRows {
  const table = Object.values<Table>(TABLES).find((each) => holds(each, file.path));
  if (!table) return refuse(file, unknownFault());
  if (!file.bytes) return refuse(file, unreadableFault(file));
  const decoded = decodeText(file.bytes);
  if ('fault' in decoded) return refuse(file, decoded.fault);
  return readTable(table, file.path, parseCsv(decoded.text), drop);
}

/** The rows of one table as text, with what is wrong with its header. `file` names where they stand. */
export function readTable(
  table: Table,
  file: string,
  { header, rows, faults }: CsvFile,
  drop: readonly string[] = [],
): TextRows {
  const headerFaults = header ? findHeaderFaults(table, header, drop) : [];
  const problems = [...faults, ...headerFaults].map((fault) => fileProblem(file, fault));
  if (!header) return { rows: [], problems };
  const columns = Object.keys(table.columns).map((name) => [name, header.cells.indexOf(name)] as const);
  const toText = (source: CsvRow): TextRow => ({
    table,
    file,
    header: header.cells,
    source,
    cells: Object.fromEntries(columns.map(([name, index]) => [name, source.cells[index] ?? ''])),
  });
  return { rows: rows.map(toText), problems };
}

function holds(table: Table, path: string): boolean {
  const [before = '', after] = table.path.split('*');
  if (path === `${table.name}.csv` || path === table.path) return true;
  return after !== undefined && path.startsWith(before) && path.endsWith(after);
}

/** Columns that no table has and, in one fault each, required columns that the file lacks. */
function findHeaderFaults(table: Table, header: CsvRow, drop: readonly string[]): FileFault[] {
  const required = Object.entries(table.columns).filter(([, column]) => column.required);
  const present = checkHeader(table, header).faults.filter(
    ({ rule, value }) =>
      rule !== 'column-missing' && !(rule === 'column-unknown' && drop.includes(value ?? '')),
  );
  const missing = checkHeader({ ...table, columns: Object.fromEntries(required) }, header).faults.filter(
    ({ rule }) => rule === 'column-missing',
  );
  return [...present, ...missing];
}

function refuse(file: SourceFile, fault: FileFault): TextRows {
  return { rows: [], problems: [fileProblem(file.path, fault)] };
}

function unknownFault(): FileFault {
  const names = Object.keys(TABLES).map((name) => `${name}.csv`);
  return fileFault(
    'file-unknown',
    { vi: 'tệp không thuộc bảng nào', en: 'the file belongs to no table' },
    {
      vi: `Đổi tên thành một trong: ${names.join(', ')}; hoặc chuyển tệp đi.`,
      en: `Give it one of these names: ${names.join(', ')}; or move it away.`,
    },
  );
}
