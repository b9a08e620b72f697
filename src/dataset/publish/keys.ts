import type { Table } from '../model/table.ts';

/** The key of a table where none of its columns may be empty; a key with an empty cell is unique but no primary key. */
export function primaryKeyOf(table: Table): readonly string[] | null {
  return table.key.every((name) => table.columns[name]?.required) ? table.key : null;
}
