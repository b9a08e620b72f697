import { ObservationStore } from '../model/observation-store.ts';
import type { Problem } from '../model/problem.ts';
import type { Located } from '../model/record.ts';
import { TABLES, type Observation } from '../model/tables.ts';
import { partitionOf } from '../parse/files.ts';
import { validateReport, type ReportResult } from '../validate/by-report.ts';
import { finderOf, type SharedContext } from '../validate/context.ts';
import { findGaps } from '../validate/gaps.ts';
import { linkedReports } from './linked-reports.ts';
import { readObservationFile, type OtherTables } from './read-files.ts';
import type { FileSource, Listener } from './source.ts';

export interface Reading {
  readonly store: ObservationStore;
  readonly parseProblems: readonly Problem[];
  /** What the rules on the rows of one report reported. */
  readonly reported: readonly Problem[];
  /** The rows that the rules on the whole dataset have to judge, in the order of the data. */
  readonly suspects: readonly Located<Observation>[];
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
  const shared = sharedContext(others);
  const parseProblems: Problem[] = [];
  const results = new Map<string, ReportResult>();
  const linked = new Set<string>();
  for (const [index, path] of paths.entries()) {
    const { rows, problems } = readObservationFile(source, path);
    const report = partitionOf(TABLES.observations, path) ?? '';
    store.openFile(path, report);
    for (const { row, line } of rows) store.push(row, line);
    const links = linkedReports(rows, report);
    const result = links.size === 0 ? validateReport(rows, shared) : null;
    if (result) keep(results, path, result);
    else for (const each of [report, ...links]) linked.add(TABLES.observations.path.replace('*', each));
    for (const problem of problems) parseProblems.push(problem);
    for (const problem of [...problems, ...(result?.problems ?? [])]) listener.onProblem?.(problem);
    listener.onProgress?.('files', index + 1, paths.length);
  }
  const together = paths.filter((path) => linked.has(path));
  for (const path of together) results.delete(path);
  const rows = together.flatMap((path) => readObservationFile(source, path).rows);
  if (rows.length > 0) results.set('', validateReport(rows, shared));
  const order = new Map(paths.map((path, index) => [path, index]));
  return {
    store,
    parseProblems,
    reported: [...results.values()].flatMap(({ problems }) => problems),
    suspects: [...results.values()]
      .flatMap(({ suspects }) => suspects)
      .sort((a, b) => (order.get(a.file) ?? 0) - (order.get(b.file) ?? 0)),
  };
}

/** Only what was reported is kept; of most files that is nothing. */
function keep(results: Map<string, ReportResult>, path: string, result: ReportResult): void {
  if (result.problems.length > 0 || result.suspects.length > 0) results.set(path, result);
}

/** What the rules on a report look at: the other tables. What the parser could not read is not known yet. */
function sharedContext(others: OtherTables): SharedContext {
  return {
    ...finderOf(others),
    gaps: findGaps([]),
    valuesOf: () => [],
    known: { places: new Map(), groups: new Map() },
  };
}
