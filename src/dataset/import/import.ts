import { columnLetter, compareProblems, type Problem } from '../model/problem.ts';
import type { SourceFile } from '../model/record.ts';
import { TABLES } from '../model/tables.ts';
import { hasErrors } from '../pipeline.ts';
import type { OutputFile } from '../publish/output.ts';
import { checkByFile } from '../stream/check-by-file.ts';
import { sourceOf, type Listener } from '../stream/source.ts';
import { mergeRows, type MergedFile } from './merge.ts';
import { readRows } from './read-rows.ts';

/** Rows that a table gets from an import. */
export interface Addition {
  readonly table: string;
  readonly rows: number;
  readonly files: number;
}

export interface ImportResult {
  /** The files to write; empty where there is an error or nothing new. */
  readonly files: readonly OutputFile[];
  readonly additions: readonly Addition[];
  /** How many incoming rows stood in the data folder already. */
  readonly repeated: number;
  /** Problems of the incoming files, at their own lines; then those of the data folder that keep the import out. */
  readonly incoming: readonly Problem[];
  readonly existing: readonly Problem[];
}

/**
 * Merges the tables of one folder into those of a data folder and checks the merged whole as `npm run check`
 * does. Pure: the caller writes the files. Rows are added and never changed; nothing is added where any row
 * conflicts with an old one or the whole would have an error.
 */
export function importTables(
  dataFiles: readonly SourceFile[],
  newFiles: readonly SourceFile[],
  { drop = [], ...listener }: { readonly drop?: readonly string[] } & Listener = {},
): ImportResult {
  const existing = readRows(dataFiles);
  const incoming = readRows(newFiles, drop);
  if (hasErrors([...existing.problems, ...incoming.problems])) {
    return refuse(incoming.problems, existing.problems);
  }
  const { files, repeated, conflicts } = mergeRows(existing.rows, incoming.rows);
  if (conflicts.length > 0) return refuse([...incoming.problems, ...conflicts], []);
  const { problems } = checkByFile(sourceOf(replaceMerged(dataFiles, files)), listener);
  const located = problems.map((problem) => locateIncoming(problem, files));
  const ofRows = located.filter((each) => each.isIncoming).map(toProblem);
  const ofIncoming = [...incoming.problems, ...ofRows].sort(compareProblems);
  const errors = located.filter((each) => !each.isIncoming).map(toProblem);
  if (hasErrors(problems)) return refuse(ofIncoming, errors);
  return {
    files: files.map(({ output }) => output),
    additions: countAdditions(files),
    repeated,
    incoming: ofIncoming,
    existing: [],
  };
}

function refuse(incoming: readonly Problem[], existing: readonly Problem[]): ImportResult {
  const errors = existing.filter(({ severity }) => severity === 'error');
  return { files: [], additions: [], repeated: 0, incoming, existing: errors };
}

/** The files of a data folder with merged ones in their places. */
export function replaceMerged(dataFiles: readonly SourceFile[], merged: readonly MergedFile[]): SourceFile[] {
  const written = new Set(merged.map(({ output }) => output.path));
  const kept = dataFiles.filter(({ path }) => !written.has(path));
  const files = [...kept, ...merged.map(({ output }) => output)];
  return files.sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** A problem of the merged whole, and whether it stands in what came in. */
export interface LocatedProblem {
  readonly problem: Problem;
  readonly isIncoming: boolean;
}

/** A problem of a merged file at the line and column of the incoming file that its row came from. */
export function locateIncoming(problem: Problem, files: readonly MergedFile[]): LocatedProblem {
  const origins = files.find(({ output }) => output.path === problem.file)?.origins;
  const [, row = null] = [...(origins ?? [])].findLast(([begins]) => begins <= (problem.line ?? 0)) ?? [];
  if (!row) return { problem, isIncoming: false };
  const name = problem.column?.name ?? '';
  const index = row.header.indexOf(name);
  const line = row.source.cellLines?.[index] ?? row.source.line;
  const column = index < 0 ? null : { name, letter: columnLetter(index) };
  return { problem: { ...problem, file: row.file, line, column }, isIncoming: true };
}

function toProblem({ problem }: LocatedProblem): Problem {
  return problem;
}

/** In the order of the schema. */
function countAdditions(files: readonly MergedFile[]): Addition[] {
  return Object.keys(TABLES).flatMap((table) => {
    const own = files.filter(({ added }) => added[0]?.table.name === table);
    const rows = own.reduce((sum, { added }) => sum + added.length, 0);
    return rows === 0 ? [] : [{ table, rows, files: own.length }];
  });
}
