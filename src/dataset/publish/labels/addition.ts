import type { Columns } from '../../model/column.ts';
import type { Cell, RowTable } from '../../model/row-table.ts';
import type { Table } from '../../model/table.ts';

/** A row of any published table. */
export type PublishedRow = RowTable['rows'][number];

/** Columns that a published table gets after its own, and how a row's cells of them come about. */
export interface Addition {
  readonly columns: Columns;
  readonly cellsOf: (row: PublishedRow) => Readonly<Record<string, Cell>>;
}

/** What is added to a table whose columns so far are given; `tables` are all published ones by name. */
export type Adding = (table: Table, tables: ReadonlyMap<string, RowTable>) => readonly Addition[];
