import { csvText } from '../../dataset/publish/csv.ts';
import { jsonText } from '../../dataset/publish/json.ts';
import { safeRows } from '../../dataset/publish/safe-cell.ts';
import { remarksOf, type Narrowed } from './narrowed.ts';
import type { NarrowedFormat } from './narrowed-formats.ts';

/**
 * The narrowed rows as one file in a format. CSV has no place for remarks that every reader skips, so its last columns
 * carry query, version, licence and citation on each row; JSON says them once above the rows, XLSX on its first sheet.
 */
export async function narrowedFile(narrowed: Narrowed, format: NarrowedFormat): Promise<Blob> {
  switch (format) {
    case 'csv':
      return new Blob([narrowedCsv(narrowed)], { type: 'text/csv;charset=utf-8' });
    case 'json':
      return new Blob([narrowedJson(narrowed)], { type: 'application/json' });
    case 'xlsx': {
      // The writer is the larger part of the code, and few ask for it.
      const { narrowedWorkbook } = await import('./narrowed-workbook.ts');
      return narrowedWorkbook(narrowed);
    }
  }
}

export function narrowedCsv(narrowed: Narrowed): string {
  const remarks = remarksOf(narrowed);
  const columns = [...narrowed.columns.map(([name]) => name), ...Object.keys(remarks)];
  return csvText(columns, safeRows(narrowed.rows.map((row) => ({ ...row, ...remarks }))));
}

export function narrowedJson(narrowed: Narrowed): string {
  const remarks = JSON.stringify({
    ...remarksOf(narrowed),
    table: narrowed.kind,
    count: narrowed.rows.length,
  });
  return `${remarks.slice(0, -1)},"rows":${jsonText(narrowed.rows).trimEnd()}}\n`;
}
