import type { PublishedRow, PublishedTable, TableCounts } from './row-table.ts';
import type { Table } from './table.ts';

interface CellCounter {
  readonly addRows: (rows: Iterable<PublishedRow>) => void;
  readonly addCounts: (counts: TableCounts) => void;
  readonly counts: () => TableCounts;
}

/** Counts the empty cells of each column of a table, and those of each of its codes. */
export function openCellCounter({ columns }: Table): CellCounter {
  const counted = Object.entries(columns).flatMap(([name, { codes, required }]) =>
    codes || !required ? [{ name, codes: codes ? new Map<string, number>() : null, empty: 0 }] : [],
  );
  return {
    addRows(rows) {
      for (const row of rows) {
        for (const column of counted) {
          const cell = row[column.name] ?? null;
          if (cell === null) column.empty += 1;
          else if (column.codes) addTo(column.codes, String(cell), 1);
        }
      }
    },
    addCounts(counts) {
      for (const column of counted) {
        const { empty = 0, codes = {} } = counts[column.name] ?? {};
        column.empty += empty;
        for (const [code, count] of Object.entries(codes)) if (column.codes) addTo(column.codes, code, count);
      }
    },
    counts: () =>
      Object.fromEntries(
        counted.map(({ name, codes, empty }) => [name, { empty, codes: Object.fromEntries(codes ?? []) }]),
      ),
  };
}

/** The counts of a table whose rows are at hand. */
export function countCells({ table, rows }: PublishedTable): TableCounts {
  const counter = openCellCounter(table);
  counter.addRows(rows);
  return counter.counts();
}

function addTo(counts: Map<string, number>, code: string, count: number): void {
  counts.set(code, (counts.get(code) ?? 0) + count);
}
