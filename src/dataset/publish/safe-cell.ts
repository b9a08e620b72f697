import type { Cell, PublishedRow } from '../model/row-table.ts';

/** Text that a spreadsheet would run as a formula or take for another cell, or that has been made safe already. */
const RISKY = /^'*[=+\-@\t\r\n]/;

/**
 * A cell that a spreadsheet shows and does not run: text that begins with `=`, `+`, `-`, `@`, a tab or a line break gets
 * one apostrophe in front (OWASP, CSV injection). Taking one apostrophe off such a text gives it back. Numbers stay.
 */
export function safeCell(cell: Cell): Cell {
  return typeof cell === 'string' && RISKY.test(cell) ? `'${cell}` : cell;
}

/** Rows with every cell safe. */
export function safeRows(rows: readonly PublishedRow[]): readonly PublishedRow[] {
  return rows.map(safeRow);
}

/** A row with every cell safe. */
export function safeRow(row: PublishedRow): PublishedRow {
  for (const name in row) if (isRisky(row[name] ?? null)) return makeSafe(row);
  return row;
}

function isRisky(cell: Cell): boolean {
  return typeof cell === 'string' && RISKY.test(cell);
}

function makeSafe(row: PublishedRow): PublishedRow {
  return Object.fromEntries(Object.entries(row).map(([name, cell]) => [name, safeCell(cell)]));
}
