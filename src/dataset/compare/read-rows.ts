import type { SourceFile } from '../model/record.ts';
import { TABLES } from '../model/tables.ts';
import { parseCsv, type CsvFile } from '../parse/csv.ts';
import { decodeText } from '../parse/decode.ts';
import { assignFiles } from '../parse/files.ts';
import type { CellRow } from './rows.ts';

/**
 * The rows of every table of a data folder as they are written, by table; empty cells are null. Rows that break a
 * rule, or come from a time of other columns, are there too, so that an older state can always be compared.
 */
export function readRows(files: readonly SourceFile[]): ReadonlyMap<string, readonly CellRow[]> {
  const { assigned } = assignFiles(Object.values(TABLES), files);
  return new Map(assigned.map(({ table, files: ofTable }) => [table.name, ofTable.flatMap(rowsOf)]));
}

function rowsOf({ bytes }: SourceFile): CellRow[] {
  const decoded = bytes && decodeText(bytes);
  if (!decoded || 'fault' in decoded) return [];
  const { header, rows }: CsvFile = parseCsv(decoded.text);
  const names = header?.cells ?? [];
  return rows.map(({ cells }) =>
    Object.fromEntries(names.map((name, index) => [name, cells[index] || null])),
  );
}
