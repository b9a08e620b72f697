import type { Columns } from '../../model/column.ts';
import type { Cell, PublishedRow, PublishedTable } from '../../model/row-table.ts';
import type { Table } from '../../model/table.ts';

/** Columns that a published table gets after its own, and how a row's cells of them come about. */
export interface Addition {
  readonly columns: Columns;
  readonly cellsOf: (row: PublishedRow) => Readonly<Record<string, Cell>>;
  /** What the cells of rows rest on beside the rows themselves, to be written as JSON; absent where that is the code alone. */
  readonly restsOn?: (rows: readonly PublishedRow[]) => unknown;
}

/** What is added to a table whose columns so far are given; `tables` are all published ones by name. */
export type Adding = (table: Table, tables: ReadonlyMap<string, PublishedTable>) => readonly Addition[];
