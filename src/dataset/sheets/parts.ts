import type { TextRow } from '../import/read-rows.ts';
import { sha256Hex } from '../model/fingerprint.ts';
import { TABLES, type TableName } from '../model/tables.ts';

/** The tables that a report has rows in: each is a sheet of its workbook, in this order. */
export const PARTS = [
  'reports',
  'observations',
  'exclusions',
  'citations',
  'mentions',
] as const satisfies TableName[];

/** The sheets that explain; an import reads nothing from the codebook and the fingerprint from the read me. */
export const READ_ME = 'read me';
export const CODEBOOK = 'codebook';

/** The rows of one report in the tables that are parts of it. */
export function rowsOfReport(rows: readonly TextRow[], reportId: string): readonly TextRow[] {
  const parts: ReadonlySet<string> = new Set(PARTS);
  return rows.filter(({ table, cells }) => parts.has(table.name) && cells['report_id'] === reportId);
}

/** The SHA-256 of rows as they stand, cell by cell in the order of the schema: tells whether someone changed one. */
export function fingerprintCells(rows: readonly TextRow[]): string {
  const parts = PARTS.map((name) => {
    const columns = Object.keys(TABLES[name].columns);
    const own = rows.filter(({ table }) => table.name === name);
    return own.map(({ cells }) => columns.map((column) => cells[column] ?? ''));
  });
  return sha256Hex(new TextEncoder().encode(JSON.stringify(parts)));
}
