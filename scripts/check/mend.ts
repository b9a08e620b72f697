import { fixFile, type FixedFile } from '../../src/dataset/fix/fix-file.ts';
import { dataStore, readDataFiles } from '../data-files.ts';
import { commitFiles } from '../store/commit.ts';

/** Mends the form of every file of a data folder that has something certain to mend; all of them or none. */
export function mendData(dataDir: string): FixedFile[] {
  const mended = readDataFiles(dataDir)
    .map(fixFile)
    .filter(({ changes }) => changes.length > 0);
  commitFiles(
    dataStore(dataDir),
    mended.flatMap(({ path, bytes }) => (bytes ? [{ path, bytes }] : [])),
  );
  return mended;
}
