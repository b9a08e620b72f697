import { locateIncoming, replaceMerged } from '../import/import.ts';
import { readRows, type TextRow } from '../import/read-rows.ts';
import { problemAt } from '../model/locate.ts';
import { compareProblems, type Problem } from '../model/problem.ts';
import type { SourceFile } from '../model/record.ts';
import { hasErrors, runPipeline } from '../pipeline.ts';
import type { OutputFile } from '../publish/output.ts';
import { fingerprintCells, rowsOfReport } from './parts.ts';
import { sheetProblem } from './problems.ts';
import { readWorkbook } from './read-workbook.ts';
import { replaceReport, type Change } from './replace-report.ts';

export interface WorkbookImport {
  /** The files whose bytes change; empty where there is an error or nothing new. */
  readonly files: readonly OutputFile[];
  readonly changes: readonly Change[];
  /** Problems of the workbook, at their sheets and cells; then those of the data that keep the import out. */
  readonly incoming: readonly Problem[];
  readonly existing: readonly Problem[];
}

/**
 * Puts the rows of a report’s workbook in the place of those that the data folder has of that report, and checks the
 * whole as `npm run check` does. Pure: the caller writes the files. With any error nothing is to be written.
 */
export function importWorkbook(dataFiles: readonly SourceFile[], bytes: Uint8Array): WorkbookImport {
  const existing = readRows(dataFiles);
  const read = readWorkbook(bytes);
  const reportId = read.rows.find(({ table }) => table.name === 'reports')?.cells['report_id'] ?? '';
  const incoming = [
    ...read.problems,
    ...(hasErrors(read.problems) ? [] : findStrangers(read.rows, reportId)),
    ...findOutdated(existing.rows, read, reportId),
  ];
  if (hasErrors([...existing.problems, ...incoming])) return refuse(incoming, existing.problems);
  const { files, changes } = replaceReport(existing.rows, read.rows, reportId);
  const { problems } = runPipeline(replaceMerged(dataFiles, files));
  const located = problems.map((problem) => locateIncoming(problem, files));
  const ofRows = located.flatMap((each) => (each.isIncoming ? each.problem : []));
  const ofRest = located.flatMap((each) => (each.isIncoming ? [] : each.problem));
  const all = [...incoming, ...ofRows].sort(compareProblems);
  if (hasErrors(problems)) return refuse(all, ofRest);
  const written = files.filter(({ output }) => isChanged(output, dataFiles));
  return { files: written.map(({ output }) => output), changes, incoming: all, existing: [] };
}

function refuse(incoming: readonly Problem[], existing: readonly Problem[]): WorkbookImport {
  const errors = existing.filter(({ severity }) => severity === 'error');
  return { files: [], changes: [], incoming, existing: errors };
}

/** A workbook holds one report: one row in `reports`, and rows of no other report. */
function findStrangers(rows: readonly TextRow[], reportId: string): Problem[] {
  const reports = rows.filter(({ table }) => table.name === 'reports');
  if (reports.length !== 1) return [sheetProblem('workbook-report', 'reports')];
  const { severity, rule, message, remedy } = sheetProblem('workbook-report', 'reports');
  return rows
    .filter(({ cells }) => cells['report_id'] !== reportId)
    .map(({ file, header, source }) =>
      problemAt({ file, header, ...source }, 'report_id', { severity, rule, record: null, message, remedy }),
    );
}

/** Somebody else changed the report meanwhile, in another way than the workbook: writing would undo it. */
function findOutdated(
  existing: readonly TextRow[],
  { rows, fingerprint }: ReturnType<typeof readWorkbook>,
  reportId: string,
): Problem[] {
  const present = rowsOfReport(existing, reportId);
  if (present.length === 0) return [];
  const now = fingerprintCells(present);
  const isCurrent = now === fingerprint || now === fingerprintCells(rows);
  return isCurrent ? [] : [sheetProblem('workbook-outdated', '')];
}

function isChanged({ path, bytes }: OutputFile, dataFiles: readonly SourceFile[]): boolean {
  const old = dataFiles.find((file) => file.path === path)?.bytes;
  return !old || old.length !== bytes.length || bytes.some((byte, index) => byte !== old[index]);
}
