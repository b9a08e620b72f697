import { ObservationStore } from '../model/observation-store.ts';
import type { Problem } from '../model/problem.ts';
import type { Located } from '../model/record.ts';
import { TABLES, type Observation } from '../model/tables.ts';
import { partitionOf } from '../parse/files.ts';
import { validateReport, type ReportResult } from '../validate/by-report.ts';
import { contextOfRows } from './folder-context.ts';
import { linkedFiles } from './linked-files.ts';
import { readObservationFile, type OtherTables } from './read-files.ts';
import type { FileSource, Listener } from './source.ts';

/** What was said of rows of observations, report by report. */
export interface JudgedReports {
  /** What the rules on the rows of one report reported. */
  readonly reported: readonly Problem[];
  /** The rows that the rules on the whole dataset have to judge, in the order of the data. */
  readonly suspects: readonly Located<Observation>[];
}

export interface Reading extends JudgedReports {
  readonly store: ObservationStore;
  readonly parseProblems: readonly Problem[];
}

/**
 * Reads the files of observations one after another, judges the rows of each report and keeps them in a store. Files whose
 * rows name one another are judged together in the end, as if they were one.
 */
export function readObservations(
  paths: readonly string[],
  others: OtherTables,
  source: FileSource,
  listener: Listener,
): Reading {
  const store = new ObservationStore();
  const shared = contextOfRows(others);
  const parseProblems: Problem[] = [];
  const results = new Map<string, ReportResult>();
  const linked = new Set<string>();
  for (const [index, path] of paths.entries()) {
    const { rows, problems } = readObservationFile(source, path);
    store.openFile(path, partitionOf(TABLES.observations, path) ?? '');
    for (const { row, line } of rows) store.push(row, line);
    const links = linkedFiles(rows, path);
    const result = links.size === 0 ? validateReport(rows, shared) : null;
    if (result) keep(results, path, result);
    for (const each of links) linked.add(each);
    for (const problem of problems) parseProblems.push(problem);
    for (const problem of [...problems, ...(result?.problems ?? [])]) listener.onProblem?.(problem);
    listener.onProgress?.('files', index + 1, paths.length);
  }
  const together = paths.filter((path) => linked.has(path));
  for (const path of together) results.delete(path);
  const rows = together.flatMap((path) => readObservationFile(source, path).rows);
  if (rows.length > 0) results.set('', validateReport(rows, shared));
  return { store, parseProblems, ...gatherResults(results.values(), paths) };
}

/** What was said of some files or others, together. The paths are in the order of the data. */
export function gatherResults(results: Iterable<ReportResult>, paths: readonly string[]): JudgedReports {
  const all = [...results];
  const order = new Map(paths.map((path, index) => [path, index]));
  return {
    reported: all.flatMap(({ problems }) => problems),
    suspects: all
      .flatMap(({ suspects }) => suspects)
      .sort((a, b) => (order.get(a.file) ?? 0) - (order.get(b.file) ?? 0)),
  };
}

/** Only what was reported is kept; of most files that is nothing. */
function keep(results: Map<string, ReportResult>, path: string, result: ReportResult): void {
  if (result.problems.length > 0 || result.suspects.length > 0) results.set(path, result);
}
