import { statSync } from 'node:fs';
import { listFolder } from '../list-folder.ts';

/** By what a file is known to be the very one that was written: the same length, time and number. */
export interface FileStamp {
  readonly size: number;
  /** When it was last written, in milliseconds. */
  readonly changed: number;
  readonly inode: number;
}

/**
 * All files of a folder as one thread tells another of them: paths between characters that none of them has, stamps in
 * threes.
 */
export interface SeenFolder {
  readonly paths: string;
  readonly stamps: Float64Array;
}

/** All files of a folder by their paths there. */
export type SeenFiles = ReadonlyMap<string, FileStamp>;

const BETWEEN = '\0';

/** The stamp of a file; null where there is none. */
export function stampAt(path: string): FileStamp | null {
  const found = statSync(path, { throwIfNoEntry: false });
  return found ? { size: found.size, changed: found.mtimeMs, inode: found.ino } : null;
}

/** Looks at all files of a folder; there may be none. */
export function lookAt(folder: string): SeenFolder {
  if (!statSync(folder, { throwIfNoEntry: false })) return { paths: '', stamps: new Float64Array() };
  const seen = listFolder(folder).flatMap(({ path, from }) => {
    const stamp = stampAt(from);
    return stamp ? [{ path, stamp }] : [];
  });
  return {
    paths: seen.map(({ path }) => path).join(BETWEEN),
    stamps: Float64Array.from(seen.flatMap(({ stamp }) => [stamp.size, stamp.changed, stamp.inode])),
  };
}

/** Reads what another thread has seen. */
export function readSeen({ paths, stamps }: SeenFolder): SeenFiles {
  const files = new Map<string, FileStamp>();
  if (stamps.length === 0) return files;
  for (const [index, path] of paths.split(BETWEEN).entries()) {
    const [size = 0, changed = 0, inode = 0] = stamps.subarray(3 * index, 3 * index + 3);
    files.set(path, { size, changed, inode });
  }
  return files;
}
