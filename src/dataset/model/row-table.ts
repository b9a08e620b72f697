import { once } from './once.ts';
import type { Table } from './table.ts';

/** A cell of a published table; null is an empty one. */
export type Cell = string | number | null;

/** A row of a published table: one field a column, in the order of the columns. */
export type PublishedRow = Readonly<Record<string, Cell>>;

/** Rows that are gone through as often as needed; those of a large table are made anew each time. */
export interface Rows extends Iterable<PublishedRow> {
  readonly length: number;
  /** The same rows in parts, where they are made part by part. None is empty. */
  readonly parts?: () => Iterable<RowPart>;
}

/** Some hundred rows of a table that follow each other. */
export interface RowPart {
  readonly length: number;
  readonly rows: () => readonly PublishedRow[];
  /** What was kept of the same rows; null where they may be others. */
  readonly known?: KnownRows | null;
  /** Keeps what is known of the rows, absent where nobody asks for it again. */
  readonly keep?: (rows: KnownRows) => void;
}

/** What the cells of a column hold. */
export interface CellCounts {
  readonly empty: number;
  /** How many cells hold each of the codes of the column; codes that none holds are absent. */
  readonly codes: Readonly<Record<string, number>>;
}

/** What the cells of a table hold, by column. A column that is required and has no codes has nothing to count. */
export type TableCounts = Readonly<Record<string, CellCounts>>;

/** What tells of rows as much as is needed where they are as they were. */
export interface KnownRows {
  readonly length: number;
  /** The keys of the stretch that they are (`Stretch`). */
  readonly ownKey: string;
  readonly key: string;
  readonly counts: TableCounts;
  /** Their cells, as the fingerprint of the publication has them. */
  readonly cells: () => string | Uint8Array;
}

/** A described table with its rows, ready to be published. */
export interface PublishedTable {
  readonly table: Table;
  readonly rows: Rows;
  /** The row with a key of one column; a table without it is gone through as a whole. */
  readonly find?: (key: Cell) => PublishedRow | undefined;
}

/** A published table whose rows are all in memory. */
export interface RowTable extends PublishedTable {
  readonly rows: readonly PublishedRow[];
}

/** Rows that are made when they are asked for. `length` is how many `make` gives. */
export function rowsOf(length: number, make: () => Iterable<PublishedRow>): Rows {
  return { length, [Symbol.iterator]: () => make()[Symbol.iterator]() };
}

/** Rows that are made part by part, those of parts without any left out. */
export function rowsInParts(parts: Iterable<RowPart>): Rows {
  const filled = once(() => Array.from(parts).filter(({ length }) => length > 0));
  return {
    get length() {
      return filled().reduce((sum, { length }) => sum + length, 0);
    },
    *[Symbol.iterator]() {
      for (const { rows } of filled()) yield* rows();
    },
    parts: filled,
  };
}

/** Finds rows by the cell of one column, the last of several that have it; the search is prepared when it is first made. */
export function finderOf(table: PublishedTable, column: string): (key: Cell) => PublishedRow | undefined {
  if (table.find) return table.find;
  let known: Map<Cell, PublishedRow> | null = null;
  return (key) => {
    known ??= new Map(Array.from(table.rows, (row) => [row[column] ?? null, row]));
    return known.get(key);
  };
}
