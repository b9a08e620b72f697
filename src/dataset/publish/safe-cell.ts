import type { Cell, RowTable } from '../model/row-table.ts';

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
export function safeRows(rows: RowTable['rows']): RowTable['rows'] {
  return rows.map((row) => (Object.values(row).some(isRisky) ? makeSafe(row) : row));
}

function isRisky(cell: Cell): boolean {
  return typeof cell === 'string' && RISKY.test(cell);
}

function makeSafe(row: RowTable['rows'][number]): RowTable['rows'][number] {
  return Object.fromEntries(Object.entries(row).map(([name, cell]) => [name, safeCell(cell)]));
}
