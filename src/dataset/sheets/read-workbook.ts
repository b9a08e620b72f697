import type XLSX from '@e965/xlsx';
import type { Problem } from '../model/problem.ts';
import { columnLetter } from '../model/problem.ts';
import type { Table } from '../model/table.ts';
import { TABLES } from '../model/tables.ts';
import type { CsvRow } from '../parse/csv.ts';
import { readTable, type TextRow } from '../import/read-rows.ts';
import { readExcelCell, type ExcelCell } from './excel-cell.ts';
import { CODEBOOK, PARTS, READ_ME } from './parts.ts';
import { openWorkbook } from './open-workbook.ts';
import { sheetProblem } from './problems.ts';

/** The rows of a workbook as they would stand in CSV files; each names its sheet as its file and its row as its line. */
export interface WorkbookRows {
  readonly rows: readonly TextRow[];
  /** The fingerprint of the rows that the workbook was made from; null where it is not there. */
  readonly fingerprint: string | null;
  readonly problems: readonly Problem[];
}

type Cells = readonly (readonly (ExcelCell | undefined)[] | undefined)[];

/** Reads the sheets of a report’s workbook. A cell that the spreadsheet changed is reported and left empty. */
export function readWorkbook(bytes: Uint8Array): WorkbookRows {
  const opened = openWorkbook(bytes);
  if ('problem' in opened) return { rows: [], fingerprint: null, problems: [opened.problem] };
  const { workbook } = opened;
  const from1904 = workbook.Workbook?.WBProps?.date1904 ?? false;
  const read = PARTS.map((name) => readSheet(name, cellsOf(workbook, name), from1904));
  return {
    rows: read.flatMap(({ rows }) => rows),
    fingerprint: findFingerprint(cellsOf(workbook, READ_ME) ?? []),
    problems: [...read.flatMap(({ problems }) => problems), ...unknownSheets(workbook.SheetNames)],
  };
}

function cellsOf(workbook: XLSX.WorkBook, name: string): Cells | null {
  const sheet = workbook.SheetNames.includes(name) ? workbook.Sheets[name] : undefined;
  return sheet ? (sheet['!data'] ?? []) : null;
}

function readSheet(
  name: (typeof PARTS)[number],
  cells: Cells | null,
  from1904: boolean,
): Pick<WorkbookRows, 'rows' | 'problems'> {
  if (!cells) return { rows: [], problems: [sheetProblem('sheet-missing', name)] };
  const table: Table = TABLES[name];
  const names = headerOf(cells);
  if (names.length === 0) return { rows: [], problems: [sheetProblem('sheet-missing', name)] };
  const problems: Problem[] = [];
  const rows: CsvRow[] = [];
  for (const [index, row] of cells.entries()) {
    if (index === 0) continue;
    const texts = names.map((column, at) => {
      const read = readExcelCell(row?.[at], table.columns[column]?.type ?? 'text', { from1904 });
      if ('text' in read) return read.text;
      problems.push(cellProblem(name, index, { column, at }, read));
      return '';
    });
    if (texts.some((text) => text !== '')) rows.push({ line: index + 1, cells: texts, cellLines: null });
  }
  const header = { line: 1, cells: names, cellLines: null };
  const { rows: read, problems: faults } = readTable(table, name, { header, rows, faults: [] });
  return { rows: read, problems: [...faults, ...problems] };
}

/** The names in the first row, as far as any cell of the sheet stands. */
function headerOf(cells: Cells): string[] {
  const [first = []] = cells;
  const isFilled = (cell: ExcelCell | undefined) => cell !== undefined && cell.t !== 'z' && cell.v !== '';
  const width = cells.reduce((most, row) => Math.max(most, (row?.findLastIndex(isFilled) ?? -1) + 1), 0);
  return Array.from({ length: width }, (_, index) => String(first[index]?.v ?? ''));
}

function cellProblem(
  sheet: string,
  index: number,
  { column, at }: { readonly column: string; readonly at: number },
  words: Pick<Problem, 'message' | 'remedy'>,
): Problem {
  return {
    severity: 'error',
    rule: 'cell-changed',
    file: sheet,
    line: index + 1,
    column: { name: column, letter: columnLetter(at) },
    value: null,
    record: null,
    message: words.message,
    remedy: words.remedy,
  };
}

function findFingerprint(cells: Cells): string | null {
  const texts = cells.flatMap((row) => row?.map((cell) => String(cell?.v ?? '')) ?? []);
  return texts.find((text) => /^[0-9a-f]{64}$/.test(text)) ?? null;
}

function unknownSheets(names: readonly string[]): Problem[] {
  const known: readonly string[] = [...PARTS, CODEBOOK, READ_ME];
  return names.filter((name) => !known.includes(name)).map((name) => sheetProblem('sheet-unknown', name));
}
