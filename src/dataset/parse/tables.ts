import { problemAt } from '../model/locate.ts';
import type { Problem } from '../model/problem.ts';
import { compareProblems } from '../model/problem.ts';
import type { Located, LocatedTables, ParseResult, SourceFile } from '../model/record.ts';
import type { Table } from '../model/table.ts';
import { TABLES } from '../model/tables.ts';
import type { CsvFile } from './csv.ts';
import { parseCsv } from './csv.ts';
import { decodeText } from './decode.ts';
import type { FileFault } from './fault.ts';
import { fileFault } from './fault.ts';
import type { TableFiles } from './files.ts';
import { assignFiles, fileProblem, partitionOf, unreadableFault } from './files.ts';
import { checkHeader } from './header.ts';
import type { TypedRow, TypedRows } from './rows.ts';
import { typeRows } from './rows.ts';

/** Tables that may have a header and no row: a data folder can do without any of their records. */
const MAY_BE_EMPTY = new Set([
  'exclusions',
  'proofs',
  'documents',
  'citations',
  'themes',
  'mentions',
  'exceptions',
  'corrections',
  'withdrawn',
]);

/**
 * Reads every table of the schema from the files of a data folder. Every problem of every file is reported,
 * sorted; a file that cannot be read as a table gives one problem, and a row that cannot be typed is left out.
 */
export function parseTables(files: readonly SourceFile[], parse = parseFile): ParseResult {
  const { assigned, problems: missing } = assignFiles(Object.values(TABLES), files);
  const problems: Problem[] = [...missing];
  const tables: Record<string, readonly Located<TypedRow>[]> = {};
  for (const { table, files: ofTable } of assigned) {
    const parsed = parseTable({ table, files: ofTable }, parse);
    tables[table.name] = parsed.rows;
    for (const problem of parsed.problems) problems.push(problem);
  }
  // Each row was typed by the very schema that its type is derived from; the loop over the tables hides that.
  return { tables: tables as unknown as LocatedTables, problems: problems.sort(compareProblems) };
}

/** Reads the rows of all files of a table. Those of one file are what the parser gives for it. */
export function parseTable({ table, files }: TableFiles, parse = parseFile): TypedRows {
  const parsed = files.map((file) => parse(table, file));
  const [only] = parsed;
  if (only && parsed.length === 1) return only;
  return {
    rows: parsed.flatMap(({ rows }) => rows),
    problems: parsed.flatMap(({ problems }) => problems),
  };
}

/** Reads the rows of one file of a table. */
export function parseFile(table: Table, file: SourceFile): TypedRows {
  if (!file.bytes) return refuse(file, unreadableFault(file));
  const decoded = decodeText(file.bytes);
  if ('fault' in decoded) return refuse(file, decoded.fault);
  const csv = parseCsv(decoded.text);
  const faults = csv.faults.map((fault) => fileProblem(file.path, fault));
  const { rows, problems } = parseRows(table, file.path, csv);
  return { rows, problems: [...faults, ...problems] };
}

function parseRows(table: Table, path: string, { header, rows, faults }: CsvFile): TypedRows {
  if (!header) return { rows: [], problems: [] };
  const check = checkHeader(table, header);
  const problems = check.faults.map((fault) => fileProblem(path, fault));
  const isEmpty = rows.length === 0 && !faults.some(({ severity }) => severity === 'error');
  if (isEmpty && !MAY_BE_EMPTY.has(table.name)) problems.push(fileProblem(path, emptyFault(header.line)));
  const typed = typeRows(table, path, header, rows);
  return {
    rows: check.usable ? typed.rows : [],
    problems: [...problems, ...typed.problems, ...checkPartition(table, path, typed.rows)],
  };
}

/** A file of one report holds the rows of that report only. Each other report is named once, at its first row. */
function checkPartition(table: Table, path: string, rows: readonly Located<TypedRow>[]): Problem[] {
  const own = partitionOf(table, path);
  const column = table.partition;
  if (own === null || column === undefined) return [];
  const seen = new Set<unknown>([own, null, undefined]);
  const strangers = rows.filter(({ row }) => !seen.has(row[column]) && seen.add(row[column]));
  return strangers.map((located) =>
    partitionProblem(located, column, table.path.replace('*', String(located.row[column])), own),
  );
}

function partitionProblem(located: Located<TypedRow>, column: string, right: string, own: string): Problem {
  return problemAt(located, column, {
    severity: 'error',
    rule: 'partition',
    record: null,
    message: { vi: `tệp này chỉ chứa dòng của ${own}`, en: `this file holds rows of ${own} only` },
    remedy: {
      vi: `Sửa ${column} thành ${own}, hoặc chuyển dòng sang ${right}.`,
      en: `Correct ${column} to ${own}, or move the row to ${right}.`,
    },
  });
}

function refuse(file: SourceFile, fault: FileFault): TypedRows {
  return { rows: [], problems: [fileProblem(file.path, fault)] };
}

function emptyFault(line: number): FileFault {
  return fileFault(
    'table-empty',
    { vi: 'bảng chỉ có dòng tiêu đề', en: 'the table has a header and no row' },
    {
      vi: 'Thêm dòng dữ liệu, hoặc xóa tệp nếu không cần.',
      en: 'Add rows, or delete the file if it is not needed.',
    },
    { line },
  );
}
