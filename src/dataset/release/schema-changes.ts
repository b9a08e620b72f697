import type { ReleasedTable } from './released-table.ts';
import type { Snapshot } from './snapshot.ts';

/** A change of what the files look like. `column` is null where the whole table is meant. */
export interface SchemaChange {
  readonly table: string;
  readonly column: string | null;
  readonly change: 'added' | 'removed' | 'moved' | 'type' | 'key';
}

/** What a program that reads the files has to be told: tables and columns that came, went, moved or changed type. */
export function compareSchemas(before: Snapshot, after: Snapshot): readonly SchemaChange[] {
  const names = new Set([...before.keys(), ...after.keys()]);
  return [...names].flatMap((table): SchemaChange[] => {
    const [old, current] = [before.get(table), after.get(table)];
    if (!old) return [{ table, column: null, change: 'added' }];
    if (!current) return [{ table, column: null, change: 'removed' }];
    return compareTables(old, current);
  });
}

function compareTables(old: ReleasedTable, current: ReleasedTable): SchemaChange[] {
  const table = current.name;
  const former = new Map(old.columns.map((column) => [column.name, column]));
  const present = new Set(current.columns.map(({ name }) => name));
  const shared = old.columns.filter(({ name }) => present.has(name));
  const kept = current.columns.filter(({ name }) => former.has(name));
  const keyChanged = old.key.join(' ') !== current.key.join(' ');
  return [
    ...(keyChanged ? [{ table, column: null, change: 'key' } as const] : []),
    ...old.columns
      .filter(({ name }) => !present.has(name))
      .map(({ name }) => ({ table, column: name, change: 'removed' }) as const),
    ...current.columns
      .filter(({ name }) => !former.has(name))
      .map(({ name }) => ({ table, column: name, change: 'added' }) as const),
    ...kept.flatMap(({ name, type }, index): SchemaChange[] => {
      if (former.get(name)?.type !== type) return [{ table, column: name, change: 'type' }];
      return shared[index]?.name === name ? [] : [{ table, column: name, change: 'moved' }];
    }),
  ];
}
