import { readFileSync, readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { SourceFile } from '../src/dataset/model/record.ts';
import type { FileSource } from '../src/dataset/stream/source.ts';
import { readSettled } from './store/commit.ts';
import type { Store } from './store/lock.ts';

/** A data folder as what commands exclude each other from writing. */
export function dataStore(dataDir: string): Store {
  return { folder: dataDir, name: 'data' };
}

/** The folders of a data folder whose entries change when a table is replaced. */
const FOLDERS = ['observations', 'codelists'];
/** What a command is writing lies in folders whose name begins with a full stop. */
const HIDDEN = /(?:^|\/)\./;

/**
 * Reads every `.csv` file of a data folder, sorted by path, as one state: never half of what a command writes. A file
 * that cannot be read, or a folder in the place of one, is returned with the reason and no bytes; a missing folder
 * gives no files at all.
 */
export function readDataFiles(dataDir: string): SourceFile[] {
  return withDataFiles(dataDir, ({ paths, read }) => paths.map(read));
}

/**
 * Lets a task read the same files one at a time. Where a command has replaced files meanwhile the task is run again, so
 * that its result is of one state.
 */
export function withDataFiles<Result>(dataDir: string, task: (source: FileSource) => Result): Result {
  return readSettled(dataStore(dataDir), FOLDERS, () => {
    const paths = listPaths(dataDir).filter((path) => path.endsWith('.csv') && !HIDDEN.test(path));
    return task({ paths: paths.sort(), read: (path) => readSourceFile(dataDir, path) });
  });
}

function listPaths(dataDir: string): string[] {
  try {
    return readdirSync(dataDir, { recursive: true, withFileTypes: true })
      .filter((entry) => !entry.isDirectory() || entry.name.endsWith('.csv'))
      .map((entry) => relative(dataDir, join(entry.parentPath, entry.name)).split(sep).join('/'));
  } catch {
    return [];
  }
}

function readSourceFile(dataDir: string, path: string): SourceFile {
  const file = join(dataDir, path);
  try {
    return { path, bytes: readFileSync(file) };
  } catch (error) {
    const isDirectory = error instanceof Error && 'code' in error && error.code === 'EISDIR';
    return { path, bytes: null, failure: isDirectory ? 'directory' : 'unreadable' };
  }
}
