import type { Columns, RowOf } from './column.ts';
import type { Text } from './language.ts';

/** One table of `data/`: its file, key and columns. Types, checks, codebook and descriptors come from it. */
export interface Table<C extends Columns = Columns> {
  readonly name: string;
  /** Path inside the data folder; `*` stands for one file name (one file a report). */
  readonly path: string;
  /** The columns that together identify a row. */
  readonly key: readonly string[];
  /** The column whose value the `*` of the path must equal. */
  readonly partition?: string;
  readonly title: Text;
  readonly description: Text;
  readonly columns: C;
}

export type TableRow<T extends Table> = RowOf<T['columns']>;

/** Declares a table, keeping the literal types of its columns and holding its key to their names. */
export function defineTable<const C extends Columns>(
  table: Table<C> & { readonly key: readonly (keyof C)[]; readonly partition?: keyof C },
): Table<C> {
  return table;
}

/** The key of a row as one string, its parts joined by a space. */
export function recordKey(table: Table, row: Readonly<Record<string, unknown>>): string {
  const [first = ''] = table.key;
  if (table.key.length === 1) return String(row[first] ?? '');
  return table.key.map((column) => String(row[column] ?? '')).join(' ');
}
