import { TABLES, type TableName } from '../model/tables.ts';
import { findCellSpans } from '../parse/cell-spans.ts';
import { delimiterOf } from '../parse/delimiter.ts';
import { writeCell } from '../fix/rewrite-cells.ts';
import { tableOfHeader } from './match-table.ts';
import type { IncomingFile } from './incoming.ts';

const encoder = new TextEncoder();

/**
 * Rows as a spreadsheet puts them on the clipboard (cells apart by tabs), or as text with commas or semicolons, as a
 * file of comma-separated text. Where the first row names no columns, it gets those of the table chosen, in their
 * order. `name` is what the page calls the rows.
 */
export function pastedFile(text: string, name: string, table: TableName | null): IncomingFile {
  const lines = text.replace(/\r\n?/g, '\n');
  const sign = lines.includes('\t') ? '\t' : (delimiterOf(lines)?.sign ?? ',');
  const rows = findCellSpans(lines, sign)?.map(({ cells }) => cells.map(({ value }) => value));
  // Quotes that do not close are for the checks to report, at their place in the text as it was pasted.
  if (!rows) return { name, bytes: encoder.encode(lines), isPasted: true, table };
  const header = rows[0] ?? [];
  const isHeader = tableOfHeader(header) !== null;
  const columns = table && !isHeader ? Object.keys(TABLES[table].columns) : null;
  const all = columns ? [columns, ...rows.map((row) => padRow(row, columns.length))] : rows;
  const csv = all.map((row) => `${row.map(writeCell).join(',')}\n`).join('');
  return { name, bytes: encoder.encode(csv), isPasted: true, table };
}

/** A spreadsheet leaves out the empty cells at the end of what was selected. */
function padRow(row: readonly string[], length: number): readonly string[] {
  return [...row, ...Array.from({ length: Math.max(0, length - row.length) }, () => '')];
}
