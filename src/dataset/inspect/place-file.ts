import { fixFile, type FixedFile } from '../fix/fix-file.ts';
import type { Problem } from '../model/problem.ts';
import { TABLES, type TableName } from '../model/tables.ts';
import { parseCsv } from '../parse/csv.ts';
import { fileProblem, unknownFault, unreadableFault } from '../parse/files.ts';
import { stemOf, tableOfHeader, tableOfName } from './match-table.ts';
import type { IncomingFile } from './incoming.ts';

/** An incoming file with its place in the data folder and with what can be mended in it. */
export interface PlacedFile {
  readonly file: IncomingFile;
  readonly fixed: FixedFile;
  /** Path inside the data folder, with `/`; the file's own name where it belongs to no table. */
  readonly path: string;
  readonly table: TableName | null;
  /** Whether its rows are of several reports, where a file of the data folder has those of one. */
  readonly isCombined: boolean;
}

const REPORT_ID = /^[a-z0-9-]{1,80}$/;

/** Finds the table of a file: as chosen, by its name, or by its first row (read as it would be once mended). */
export function placeFile(file: IncomingFile): PlacedFile {
  const fixed = fixFile({ path: file.name, bytes: file.bytes });
  const { header, rows } = parseCsv(fixed.after);
  const table = file.table ?? tableOfName(file.name) ?? tableOfHeader(header?.cells ?? []);
  if (!table) return { file, fixed, path: file.name, table: null, isCombined: false };
  const { path, partition } = TABLES[table] as { path: string; partition?: string };
  if (partition === undefined) return { file, fixed, path, table, isCombined: false };
  const index = header?.cells.indexOf(partition) ?? -1;
  const reports = new Set(rows.map(({ cells }) => cells[index] ?? '').filter((id) => id !== ''));
  const stem = stemOf(file.name);
  const isNamed =
    !file.isPasted && tableOfName(file.name) === null && (reports.size < 2 || reports.has(stem));
  const [only = ''] = reports;
  const part = isNamed || reports.size > 1 || !REPORT_ID.test(only) ? stem : only;
  return {
    file,
    fixed,
    path: path.replace('*', () => part),
    table,
    isCombined: !isNamed && reports.size > 1,
  };
}

/** What keeps a file from being checked: it cannot be read, fits no table, or its place is taken by another one. */
export function placeProblem(placed: PlacedFile, others: readonly PlacedFile[]): Problem | null {
  const { name, bytes } = placed.file;
  if (!bytes) return fileProblem(name, unreadableFault({ path: name, bytes }));
  if (placed.table === null)
    return fileProblem(placed.file.name, unknownFault(placed.file.name, Object.values(TABLES)));
  const first = others.find(({ path }) => path === placed.path);
  if (!first || first === placed) return null;
  return {
    severity: 'error',
    rule: 'file-repeated',
    file: placed.file.name,
    line: null,
    column: null,
    value: null,
    record: null,
    message: {
      vi: `tệp ${first.file.name} cũng là ${placed.path}`,
      en: `${first.file.name} is ${placed.path} as well`,
    },
    remedy: { vi: 'Thả từng tệp một, hoặc gộp hai tệp.', en: 'Drop one at a time, or join the two.' },
  };
}
