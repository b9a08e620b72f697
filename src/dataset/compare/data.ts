import type { SourceFile } from '../model/record.ts';
import { TABLES } from '../model/tables.ts';
import { readRows } from './read-rows.ts';
import { compareRows, isUnchanged, type RowChanges } from './rows.ts';

/** Every table that editors write; proofs follow from the others. */
const EDITED = Object.values(TABLES).filter((table) => table.name !== TABLES.proofs.name);

/** What became of the rows of a data folder, table by table; tables without a change are left out. */
export function compareData(old: readonly SourceFile[], current: readonly SourceFile[]): RowChanges[] {
  const [before, after] = [readRows(old), readRows(current)];
  return EDITED.map((table) =>
    compareRows(table, before.get(table.name) ?? [], after.get(table.name) ?? []),
  ).filter((changes) => !isUnchanged(changes));
}
