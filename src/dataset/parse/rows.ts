import type { Column } from '../model/column.ts';
import { problemAt } from '../model/locate.ts';
import type { Problem } from '../model/problem.ts';
import type { Located } from '../model/record.ts';
import type { Table } from '../model/table.ts';
import { recordKey } from '../model/table.ts';
import { parseCell } from './cells.ts';
import type { CsvRow } from './csv.ts';
import type { CellFault } from './fault.ts';

/** A row by column name, its cells typed by the schema of the table. */
export type TypedRow = Readonly<Record<string, unknown>>;

/** A column of the table with its place in the file and the values that it has already typed. */
interface ColumnReader {
  readonly name: string;
  readonly column: Column;
  readonly isRequired: boolean;
  /** Place in the file; -1 where the file lacks the column. */
  readonly index: number;
  /** Texts that repeat down the column and their values; null where they seldom do. */
  readonly known: KnownTexts | null;
}

export interface TypedRows {
  readonly rows: readonly Located<TypedRow>[];
  readonly problems: readonly Problem[];
}

/** Texts of a column that were typed before, with their values; the last one apart, for it often stands in the next row. */
interface KnownTexts {
  readonly values: Map<string, unknown>;
  lastText: string;
  lastValue: unknown;
}

const REPEATING: ReadonlySet<string> = new Set([
  'identifier',
  'code',
  'date',
  'duration',
  'integer',
  'decimal',
  'figure',
]);
/** So many texts of a column are remembered; then it begins anew. */
const MOST_KNOWN = 4096;
/** Files of one table share what is known of its columns. */
const knownTexts = new WeakMap<Column, KnownTexts>();
const LONGEST_RECORD = 500;

/** Types every row of a file. A row with a faulty cell is left out, and all its faults are reported. */
export function typeRows(table: Table, file: string, header: CsvRow, rows: readonly CsvRow[]): TypedRows {
  const readers = readersOf(table, header);
  // Every row starts from it, so that empty cells are null and all rows share one shape in memory.
  const empty = Object.fromEntries(readers.map(({ name }) => [name, null]));
  const present = readers.filter(({ index }) => index >= 0);
  const typed: Located<TypedRow>[] = [];
  const problems: Problem[] = [];
  for (const { line, cells, cellLines } of rows) {
    const row: Record<string, unknown> = { ...empty };
    const located = { row, file, line, header: header.cells, cells, cellLines };
    let sound = true;
    for (const reader of present) {
      const text = cells[reader.index] ?? '';
      // Most cells of a table are empty.
      if (text === '' && !reader.isRequired) continue;
      const fault = typeCell(reader, text, row);
      if (!fault) continue;
      sound = false;
      problems.push(problemOf(table, located, reader.name, fault));
    }
    if (sound) typed.push(located);
  }
  return { rows: typed, problems };
}

function readersOf(table: Table, header: CsvRow): readonly ColumnReader[] {
  return Object.entries(table.columns).map(([name, column]) => ({
    name,
    column,
    isRequired: column.required,
    index: header.cells.indexOf(name),
    known: REPEATING.has(column.type) && !isOwnKey(table, name) ? knownOf(column) : null,
  }));
}

/** A key that refers to no other table stands in one row only. */
function isOwnKey({ key, columns }: Table, name: string): boolean {
  return key.length === 1 && key[0] === name && !columns[name]?.references;
}

function knownOf(column: Column): KnownTexts {
  const known = knownTexts.get(column) ?? {
    values: new Map<string, unknown>(),
    lastText: '',
    lastValue: null,
  };
  knownTexts.set(column, known);
  return known;
}

/** Puts the value of one cell into `row`, or returns what is wrong with it. */
function typeCell(
  { name, column, known }: ColumnReader,
  text: string,
  row: Record<string, unknown>,
): CellFault | null {
  if (known && text === known.lastText && text !== '') {
    row[name] = known.lastValue;
    return null;
  }
  let value = known?.values.get(text);
  if (value === undefined) {
    const parsed = parseCell(column, text);
    if ('fault' in parsed) return parsed.fault;
    value = parsed.value;
    if (known) remember(known, text, value);
  }
  if (known) {
    known.lastText = text;
    known.lastValue = value;
  }
  row[name] = value;
  return null;
}

function remember({ values }: KnownTexts, text: string, value: unknown): void {
  if (values.size >= MOST_KNOWN) values.clear();
  values.set(text, value);
}

function problemOf(table: Table, located: Located<TypedRow>, column: string, fault: CellFault): Problem {
  const record = recordOf(table, located);
  return problemAt(located, column, { severity: 'error', record, ...fault });
}

/** The key as it stands in the file, for a row that may not be typed; null where a part is empty or absurdly long. */
function recordOf(table: Table, { header, cells }: Located<TypedRow>): string | null {
  const key = Object.fromEntries(table.key.map((name) => [name, cells[header.indexOf(name)] ?? '']));
  const record = recordKey(table, key);
  return Object.values(key).includes('') || record.length > LONGEST_RECORD ? null : record;
}
