import { createHash } from 'node:crypto';
import { copyFileSync, linkSync, mkdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { writeFresh } from '../store/write.ts';
import type { Inventory, KnownFile } from './inventory.ts';

/**
 * The folder of a new output. A file whose bytes are those of the output before is the same file, by a second name:
 * nothing is written for it, and a server or a copying program sees that it did not change.
 */
export interface Output {
  readonly folder: string;
  /** A file of the output before that is still as it was written there. */
  readonly known: (path: string) => KnownFile | null;
  /** Puts bytes at a path, which are written only where they differ from those of the output before. */
  readonly put: (path: string, bytes: string | Uint8Array) => void;
  /** Puts the file of the output before at its path. */
  readonly keep: (path: string) => void;
  /** Notes a file that was written into the folder by others, with its fingerprint and what it depends on. */
  readonly note: (path: string, file: Pick<KnownFile, 'sha256' | 'key' | 'page'>) => void;
  /** Takes away a file that is no part of the output. */
  readonly drop: (path: string) => void;
  readText: (path: string) => string;
  /** What lies in the folder now. */
  readonly list: () => Inventory['files'];
}

/** Opens a new output in `folder`, with the output before in `before`, of which `files` tells. */
export function openOutput(folder: string, before: string, files: Inventory['files']): Output {
  const noted = new Map<string, Pick<KnownFile, 'sha256' | 'key' | 'page'>>();
  const checked = new Map<string, KnownFile | null>();
  const known = (path: string): KnownFile | null => {
    const found = checked.get(path);
    if (found !== undefined) return found;
    const file = files[path];
    const result = file && isUnchanged(join(before, path), file) ? file : null;
    checked.set(path, result);
    return result;
  };
  const output: Output = {
    folder,
    known,
    put(path, bytes) {
      const sha256 = fingerprint(bytes);
      if (known(path)?.sha256 === sha256) output.keep(path);
      else writeFresh(join(folder, path), bytes);
      noted.set(path, { sha256, key: null, page: null });
    },
    keep(path) {
      const target = join(folder, path);
      mkdirSync(dirname(target), { recursive: true });
      linkOrCopy(join(before, path), target);
      const file = known(path);
      if (file) noted.set(path, file);
    },
    note: (path, file) => noted.set(path, file),
    drop(path) {
      noted.delete(path);
      rmSync(join(folder, path), { force: true });
    },
    readText: (path) => readFileSync(join(folder, path), 'utf8'),
    list: () =>
      Object.fromEntries(
        [...noted].map(([path, { sha256, key, page }]) => [
          path,
          { sha256, key, page, ...stampOf(join(folder, path)) },
        ]),
      ),
  };
  return output;
}

/** SHA-256 of bytes. */
export function fingerprint(bytes: string | Uint8Array): string {
  return createHash('sha256').update(bytes).digest('base64url');
}

function stampOf(path: string): Pick<KnownFile, 'size' | 'changed' | 'inode'> {
  const { size, mtimeMs, ino } = statSync(path);
  return { size, changed: mtimeMs, inode: ino };
}

/** Whether a file is the very one that was written: the same number, length and time. */
function isUnchanged(path: string, { size, changed, inode }: KnownFile): boolean {
  const found = statSync(path, { throwIfNoEntry: false });
  return found?.size === size && found.mtimeMs === changed && found.ino === inode;
}

/** Some disks know no second names. */
function linkOrCopy(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch {
    copyFileSync(from, to);
  }
}
