import Papa from 'papaparse';
import type { PublishedRow, PublishedTable } from '../model/row-table.ts';
import type { Table } from '../model/table.ts';
import { inBatches } from './batches.ts';
import { writePiece, type Output, type PublishedFile } from './output.ts';
import { publishRows, type RowFormat } from './row-format.ts';
import { safeRow } from './safe-cell.ts';

type Row = Readonly<Record<string, unknown>>;

/** Rows as CSV text: RFC 4180, LF, header row, `.` decimal, null as an empty cell. */
export function csvText(columns: readonly string[], rows: readonly Row[]): string {
  return `${headerText(columns)}${rowsText(columns, rows)}`;
}

/** One CSV file a table; no cell of it is run by a spreadsheet. */
export function csvFiles<File extends PublishedFile>(
  tables: readonly PublishedTable[],
  output: Output<File>,
): readonly File[] {
  return tables.map(({ table, rows }) => {
    const { writer, textOf } = openFile(table, output);
    for (const batch of inBatches(rows)) writer.write(textOf(batch));
    return writer.close();
  });
}

/** One CSV file a table, with the added columns. */
export const csvRows: RowFormat = ({ output }) => ({
  open: ({ table }) => {
    const { writer, textOf } = openFile(table, output);
    return {
      write: ({ key, labelled }) => {
        writePiece(writer, key, () => ({ content: textOf(labelled()), note: null }));
      },
      close: () => [writer.close()],
    };
  },
});

function openFile<File extends PublishedFile>(table: Table, output: Output<File>) {
  const columns = Object.keys(table.columns);
  const writer = output.create(`${table.name}.csv`);
  writer.write(headerText(columns));
  return { writer, textOf: (rows: readonly PublishedRow[]) => rowsText(columns, rows.map(safeRow)) };
}

export const publishCsv = publishRows([csvRows]);

function headerText(columns: readonly string[]): string {
  return `${Papa.unparse([[...columns]], { newline: '\n' })}\n`;
}

function rowsText(columns: readonly string[], rows: readonly Row[]): string {
  if (rows.length === 0) return '';
  const cells = rows.map((row) => columns.map((column) => row[column] ?? ''));
  return `${Papa.unparse(cells, { newline: '\n' })}\n`;
}
