import Papa from 'papaparse';
import type { PublishedTable } from '../model/row-table.ts';
import { inBatches } from './batches.ts';
import type { Output, PublishedFile } from './output.ts';
import { publishRows, type RowFormat, type TableWriter } from './row-format.ts';
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
  return tables.flatMap((each) => {
    const writer = openTable(each, output);
    for (const batch of inBatches(each.rows)) writer.write(batch);
    return writer.close();
  });
}

function openTable<File extends PublishedFile>(
  { table }: PublishedTable,
  output: Output<File>,
): TableWriter<File> {
  const columns = Object.keys(table.columns);
  const writer = output.create(`${table.name}.csv`);
  writer.write(headerText(columns));
  return {
    write: (rows) => {
      writer.write(rowsText(columns, rows.map(safeRow)));
    },
    close: () => [writer.close()],
  };
}

/** One CSV file a table, with the added columns. */
export const csvRows: RowFormat = ({ output }) => ({ open: (each) => openTable(each, output) });

export const publishCsv = publishRows([csvRows]);

function headerText(columns: readonly string[]): string {
  return `${Papa.unparse([[...columns]], { newline: '\n' })}\n`;
}

function rowsText(columns: readonly string[], rows: readonly Row[]): string {
  if (rows.length === 0) return '';
  const cells = rows.map((row) => columns.map((column) => row[column] ?? ''));
  return `${Papa.unparse(cells, { newline: '\n' })}\n`;
}
