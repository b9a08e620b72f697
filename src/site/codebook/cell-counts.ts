import type { RowTable } from '../../dataset/model/row-table.ts';

/** What the cells of a column hold. */
export interface CellCounts {
  readonly empty: number;
  /** How many cells hold a value. */
  readonly countOf: (value: string) => number;
}

/** Counts the cells of one column of a table. */
export function countCells({ rows }: RowTable, column: string): CellCounts {
  const counts = new Map<string, number>();
  let empty = 0;
  for (const row of rows) {
    const cell = row[column] ?? null;
    if (cell === null) empty += 1;
    else counts.set(String(cell), (counts.get(String(cell)) ?? 0) + 1);
  }
  return { empty, countOf: (value) => counts.get(value) ?? 0 };
}
