import type { Problem } from '../model/problem.ts';
import type { Located, LocatedTables, SourceFile } from '../model/record.ts';
import { TABLES, type Observation } from '../model/tables.ts';
import { assignFiles } from '../parse/files.ts';
import { parseFile, parseTable } from '../parse/tables.ts';
import type { FileSource } from './source.ts';

export type OtherTables = Omit<LocatedTables, 'observations'>;

/** A data folder before its observations are read: every other table, and the files that hold observations. */
export interface OpenedFolder {
  readonly others: OtherTables;
  readonly observationFiles: readonly string[];
  readonly problems: readonly Problem[];
}

/** Reads every table but the observations. */
export function openFolder(source: FileSource, parse = parseFile): OpenedFolder {
  const listed = source.paths.map((path): SourceFile => ({ path, bytes: null }));
  const { assigned, problems: missing } = assignFiles(Object.values(TABLES), listed);
  const problems = [...missing];
  const others: Record<string, readonly unknown[]> = {};
  let observationFiles: readonly string[] = [];
  for (const { table, files } of assigned) {
    const paths = files.map(({ path }) => path);
    if (table.name === 'observations') {
      observationFiles = paths;
      continue;
    }
    const parsed = parseTable({ table, files: paths.map(source.read) }, parse);
    others[table.name] = parsed.rows;
    for (const problem of parsed.problems) problems.push(problem);
  }
  // Each row was typed by the very schema that its type is derived from; the loop over the tables hides that.
  return { others: others as unknown as OtherTables, observationFiles, problems };
}

export interface ObservationFile {
  readonly rows: readonly Located<Observation>[];
  readonly problems: readonly Problem[];
}

/** Reads one file of observations. */
export function readObservationFile(source: FileSource, path: string, parse = parseFile): ObservationFile {
  const { rows, problems } = parse(TABLES.observations, source.read(path));
  return { rows: rows as readonly unknown[] as readonly Located<Observation>[], problems };
}

/** How many files are remembered: those of the rows of one problem and a few more. */
const MOST_KNOWN = 8;

/** Reads the rows of files once more, where a problem has to quote them; the files read last are remembered. */
export function rereader(source: FileSource): (path: string) => readonly Located<Observation>[] {
  const known = new Map<string, readonly Located<Observation>[]>();
  return (path) => {
    const before = known.get(path);
    if (before) return before;
    const { rows } = readObservationFile(source, path);
    const [oldest] = known.keys();
    if (known.size >= MOST_KNOWN && oldest !== undefined) known.delete(oldest);
    known.set(path, rows);
    return rows;
  };
}
