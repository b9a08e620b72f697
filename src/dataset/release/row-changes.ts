import type { SnapshotTable, TextRow } from './snapshot.ts';

/** A cell that is not what it was. */
export interface CellChange {
  readonly column: string;
  readonly old_value: string;
  readonly new_value: string;
}

/** The rows of a table that differ between two snapshots, by their keys. */
export interface RowChanges {
  readonly added: readonly string[];
  readonly removed: readonly string[];
  readonly revised: readonly { readonly key: string; readonly cells: readonly CellChange[] }[];
}

/** Compares the rows of a table by key, in the columns of its own that it has in both snapshots. */
export function compareRows(before: SnapshotTable, after: SnapshotTable): RowChanges {
  const old = byKey(before, after.key);
  const current = byKey(after, after.key);
  const columns = after.columns.filter(
    ({ name, own }) => own && before.columns.some((column) => column.name === name),
  );
  const revised = [...current].flatMap(([key, row]) => {
    const former = old.get(key);
    const cells = former ? changedCells(former, row, columns) : [];
    return cells.length > 0 ? [{ key, cells }] : [];
  });
  return {
    added: [...current.keys()].filter((key) => !old.has(key)),
    removed: [...old.keys()].filter((key) => !current.has(key)),
    revised,
  };
}

/** The rows of a table by the parts of their key, joined by a space. */
export function byKey({ cells }: SnapshotTable, key: readonly string[]): ReadonlyMap<string, TextRow> {
  return new Map(cells.map((row) => [key.map((column) => row[column] ?? '').join(' '), row]));
}

function changedCells(
  old: TextRow,
  current: TextRow,
  columns: readonly { readonly name: string }[],
): CellChange[] {
  return columns.flatMap(({ name }) => {
    const [old_value, new_value] = [old[name] ?? '', current[name] ?? ''];
    return old_value === new_value ? [] : [{ column: name, old_value, new_value }];
  });
}
