import type { Table } from './table.ts';

/** A cell of a published table; null is an empty one. */
export type Cell = string | number | null;

/** A described table with its rows, ready to be published: one field a column, in the order of the columns. */
export interface RowTable {
  readonly table: Table;
  readonly rows: readonly Readonly<Record<string, Cell>>[];
}
