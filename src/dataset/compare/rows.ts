import type { Cell, RowTable } from '../model/row-table.ts';
import { recordKey, type Table } from '../model/table.ts';

/** A row by the names of its columns. */
export type CellRow = Readonly<Record<string, Cell>>;

export interface CellChange {
  readonly column: string;
  readonly old: Cell;
  readonly new: Cell;
}

/** A row of both sides with the cells that differ, in the order of the columns. */
export interface RevisedRow {
  readonly key: string;
  /** The row as it is now. */
  readonly row: CellRow;
  readonly cells: readonly CellChange[];
}

/** What became of the rows of one table: added and revised ones in their order now, withdrawn ones in the old. */
export interface RowChanges {
  readonly table: Table;
  readonly added: readonly CellRow[];
  readonly revised: readonly RevisedRow[];
  readonly withdrawn: readonly CellRow[];
}

/**
 * Compares two states of a table by its key. A column that only one state has revises no row; a row that moved
 * within its table, or into another file of it, is the same row.
 */
export function compareRows(table: Table, old: RowTable['rows'], current: RowTable['rows']): RowChanges {
  const before = new Map(old.map((row) => [recordKey(table, row), row]));
  const after = new Set(current.map((row) => recordKey(table, row)));
  const added: CellRow[] = [];
  const revised: RevisedRow[] = [];
  for (const row of current) {
    const key = recordKey(table, row);
    const known = before.get(key);
    if (!known) {
      added.push(row);
      continue;
    }
    const cells = compareCells(known, row);
    if (cells.length > 0) revised.push({ key, row, cells });
  }
  return { table, added, revised, withdrawn: old.filter((row) => !after.has(recordKey(table, row))) };
}

/** Whether the two states of a table say the same. */
export function isUnchanged({ added, revised, withdrawn }: RowChanges): boolean {
  return added.length + revised.length + withdrawn.length === 0;
}

function compareCells(old: CellRow, current: CellRow): CellChange[] {
  return Object.keys(current)
    .filter((column) => column in old && old[column] !== current[column])
    .map((column) => ({ column, old: old[column] ?? null, new: current[column] ?? null }));
}
