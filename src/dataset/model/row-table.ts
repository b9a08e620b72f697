import type { Table } from './table.ts';

/** A cell of a published table; null is an empty one. */
export type Cell = string | number | null;

/** A row of a published table: one field a column, in the order of the columns. */
export type PublishedRow = Readonly<Record<string, Cell>>;

/** Rows that are gone through as often as needed; those of a large table are made anew each time. */
export interface Rows extends Iterable<PublishedRow> {
  readonly length: number;
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

/** Finds rows by the cell of one column, the last of several that have it; the search is prepared when it is first made. */
export function finderOf(table: PublishedTable, column: string): (key: Cell) => PublishedRow | undefined {
  if (table.find) return table.find;
  let known: Map<Cell, PublishedRow> | null = null;
  return (key) => {
    known ??= new Map(Array.from(table.rows, (row) => [row[column] ?? null, row]));
    return known.get(key);
  };
}
