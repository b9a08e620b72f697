import type { Column } from '../model/column.ts';
import { columnLetter, type Problem } from '../model/problem.ts';
import type { SourceFile } from '../model/record.ts';
import { TABLES } from '../model/tables.ts';
import { runPipeline } from '../pipeline.ts';
import { readRows, type TextRow } from '../import/read-rows.ts';
import { listEntries, listOf, listRange, type ListEntry } from './lists.ts';
import { noteAt } from './note-at.ts';
import { CODEBOOK, fingerprintCells, PARTS, READ_ME, rowsOfReport } from './parts.ts';
import { readMeRows } from './read-me.ts';
import { writeEditWorkbook, type EditSheet } from './workbook.ts';

/** What every workbook is made from: the rows as text, what the check says of them, and the lists of codes. */
export interface ExportData {
  readonly rows: readonly TextRow[];
  readonly found: readonly Problem[];
  readonly entries: readonly ListEntry[];
  /** What keeps the files from being read as tables; rows may then be missing. */
  readonly unreadable: readonly Problem[];
}

/** Rows to type new figures into. */
const SPARE_ROWS = 100;

/** Reads and checks the files of a data folder for the export of any of its reports. */
export function readExportData(files: readonly SourceFile[]): ExportData {
  const { rows, problems } = readRows(files);
  return { rows, found: runPipeline(files).problems, entries: listEntries(rows), unreadable: problems };
}

/**
 * The workbook of one report: a sheet for each table that it has rows in, then the lists of codes and a read me.
 * The problems that the check has with its rows stand as notes at their cells. Null where there is no such report.
 */
export async function exportReport(data: ExportData, reportId: string): Promise<Uint8Array | null> {
  const own = rowsOfReport(data.rows, reportId);
  if (!own.some(({ table }) => table.name === 'reports')) return null;
  const sheets = PARTS.map((part) =>
    partSheet(
      part,
      own.filter(({ table }) => table.name === part),
      data,
    ),
  );
  return writeEditWorkbook([...sheets, codebook(data.entries), readMe(fingerprintCells(own))]);
}

function partSheet(
  name: (typeof PARTS)[number],
  rows: readonly TextRow[],
  { entries, found }: ExportData,
): EditSheet {
  const columns = Object.entries<Column>(TABLES[name].columns);
  return {
    name,
    header: columns.map(([column]) => column),
    rows: rows.map(({ cells }) => columns.map(([column, { type }]) => cellOf(cells[column] ?? '', type))),
    spareRows: SPARE_ROWS,
    isNumber: columns.map(([, { type }]) => isNumber(type)),
    choices: columns.flatMap(([column, schema], index) => {
      const list = listOf(column, schema);
      const range = list === null ? null : listRange(entries, list);
      return range === null ? [] : [{ letter: columnLetter(index), range }];
    }),
    notes: rows.flatMap((row, index) =>
      noteAt(
        row,
        index + 1,
        columns.map(([column]) => column),
        found,
      ),
    ),
  };
}

function isNumber(type: Column['type']): boolean {
  return type === 'decimal' || type === 'integer';
}

/** A real number where it is written back the same; `83.60` would come back as 83.6, and stays text. */
function cellOf(text: string, type: Column['type']): string | number {
  return isNumber(type) && text !== '' && String(Number(text)) === text ? Number(text) : text;
}

function codebook(entries: readonly ListEntry[]): EditSheet {
  const header = ['list', 'code', 'tiếng Việt', 'English'];
  const rows = entries.map(({ list, code, vi, en }) => [list, code, vi, en]);
  return { ...PLAIN, name: CODEBOOK, header, rows };
}

function readMe(fingerprint: string): EditSheet {
  return { ...PLAIN, name: READ_ME, header: ['Tiếng Việt', 'English'], rows: readMeRows(fingerprint) };
}

const PLAIN = { spareRows: 0, isNumber: [], choices: [], notes: [] };
