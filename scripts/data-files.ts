import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { SourceFile } from '../src/dataset/model/record.ts';

/**
 * Reads every `.csv` file of a data folder, sorted by path. A file that cannot be read, or a folder in the
 * place of one, is returned with the reason and no bytes; a missing folder gives no files at all.
 */
export function readDataFiles(dataDir: string): SourceFile[] {
  return listPaths(dataDir)
    .filter((path) => path.endsWith('.csv'))
    .sort()
    .map((path) => readSourceFile(dataDir, path));
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
    if (statSync(file).isDirectory()) return { path, bytes: null, failure: 'directory' };
    return { path, bytes: readFileSync(file) };
  } catch {
    return { path, bytes: null, failure: 'unreadable' };
  }
}
