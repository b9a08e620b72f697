import type { Problem } from '../model/problem.ts';
import type { SourceFile } from '../model/record.ts';

/** A data folder whose files are read one at a time. */
export interface FileSource {
  /** The paths of its CSV files, in the order in which `runPipeline` would get them. */
  readonly paths: readonly string[];
  /** Reads a file; the same bytes each time. */
  readonly read: (path: string) => SourceFile;
}

/** Files in memory as a folder that is read one at a time. */
export function sourceOf(files: readonly SourceFile[]): FileSource {
  const byPath = new Map(files.map((file) => [file.path, file]));
  return {
    paths: files.map(({ path }) => path),
    read: (path) => byPath.get(path) ?? { path, bytes: null, failure: 'unreadable' },
  };
}

/** What is told while a folder is checked. */
export interface Listener {
  /** How far a step has come, in the files or rows that it goes through. */
  readonly onProgress?: (step: 'files' | 'rows', done: number, all: number) => void;
  /** A problem as soon as it is found, in no order; none that an exception waives. */
  readonly onProblem?: (problem: Problem) => void;
}
