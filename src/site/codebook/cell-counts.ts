import type { PublishedTable } from '../../dataset/model/row-table.ts';

/** What the cells of a column hold. */
export interface CellCounts {
  readonly empty: number;
  /** How many cells hold one of the codes of the column. */
  readonly countOf: (code: string) => number;
}

/** Counts the empty cells of each column of a table, and those of each of its codes. */
export function countCells({ table, rows }: PublishedTable): ReadonlyMap<string, CellCounts> {
  const columns = Object.entries(table.columns).map(([name, { codes }]) => ({
    name,
    counts: codes ? new Map<unknown, number>() : null,
    empty: 0,
  }));
  // A column that is required and has no codes has nothing to count.
  const counted = columns.filter(({ name, counts }) => counts || !table.columns[name]?.required);
  for (const row of rows) {
    for (const column of counted) {
      const cell = row[column.name] ?? null;
      if (cell === null) column.empty += 1;
      else column.counts?.set(cell, (column.counts.get(cell) ?? 0) + 1);
    }
  }
  return new Map(
    columns.map(({ name, counts, empty }) => [name, { empty, countOf: (code) => counts?.get(code) ?? 0 }]),
  );
}
