import { keyOf, targetOf, writeRows, type MergedFile } from '../import/merge.ts';
import type { TextRow } from '../import/read-rows.ts';
import { PARTS, rowsOfReport } from './parts.ts';

/** What an import did to one row of a report. */
export interface Change {
  readonly kind: 'added' | 'changed' | 'removed';
  readonly table: string;
  readonly record: string;
  /** The columns that differ, with both texts; empty unless the row was changed. */
  readonly cells: readonly { readonly column: string; readonly before: string; readonly after: string }[];
}

export interface Replacement {
  /** Every file that holds rows of the report, changed or not. */
  readonly files: readonly MergedFile[];
  readonly changes: readonly Change[];
}

/**
 * Puts the rows of a workbook in the place of those of their report: the first where the first stood, the second
 * where the second stood, so that the files of several reports keep their order; further rows follow.
 */
export function replaceReport(
  existing: readonly TextRow[],
  incoming: readonly TextRow[],
  reportId: string,
): Replacement {
  const files = PARTS.flatMap((part) => {
    const added = incoming.filter(({ table }) => table.name === part);
    const old = existing.filter(({ table }) => table.name === part);
    const own = rowsOfReport(old, reportId);
    const path = [...own.map(({ file }) => file), ...added.map(targetOf)][0];
    if (path === undefined) return [];
    const ofFile = old.filter(({ file }) => file === path);
    return [writeRows(path, fillPlaces(ofFile, new Set(own), added), added)];
  });
  return { files, changes: findChanges(rowsOfReport(existing, reportId), incoming) };
}

function fillPlaces(
  rows: readonly TextRow[],
  own: ReadonlySet<TextRow>,
  added: readonly TextRow[],
): readonly TextRow[] {
  const rest = [...added];
  const last = rows.findLastIndex((row) => own.has(row));
  const filled = rows.flatMap((row, index) => {
    if (!own.has(row)) return [row];
    return index === last ? rest.splice(0) : rest.splice(0, 1);
  });
  return [...filled, ...rest];
}

function findChanges(before: readonly TextRow[], after: readonly TextRow[]): Change[] {
  const old = new Map(before.map((row) => [keyOf(row), row]));
  const kept = new Set(after.map(keyOf));
  const removed = before.filter((row) => !kept.has(keyOf(row)));
  return [
    ...after.flatMap((row) => changeOf(old.get(keyOf(row)), row)),
    ...removed.map((row) => ({ ...labelOf(row), kind: 'removed' as const, cells: [] })),
  ];
}

function changeOf(before: TextRow | undefined, after: TextRow): Change[] {
  if (!before) return [{ ...labelOf(after), kind: 'added', cells: [] }];
  const columns = Object.keys(after.cells).filter((column) => after.cells[column] !== before.cells[column]);
  const cells = columns.map((column) => ({
    column,
    before: before.cells[column] ?? '',
    after: after.cells[column] ?? '',
  }));
  return cells.length === 0 ? [] : [{ ...labelOf(after), kind: 'changed', cells }];
}

function labelOf(row: TextRow): Pick<Change, 'table' | 'record'> {
  return { table: row.table.name, record: keyOf(row).slice(row.table.name.length + 1) };
}
