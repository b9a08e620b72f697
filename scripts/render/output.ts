import { createHash } from 'node:crypto';
import { copyFileSync, linkSync, mkdirSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { writeFresh } from '../store/write.ts';
import { packFile } from './compress.ts';
import type { Inventory, KnownFile } from './inventory.ts';

/** What is noted of a file of an output. */
export type NotedFile = Pick<KnownFile, 'sha256' | 'key' | 'page' | 'packed'>;

/**
 * The folder of a new output. A file whose bytes are those of the output before is the same file, by a second name:
 * nothing is written for it, and a server or a copying program sees that it did not change. Beside a text lie its packed
 * forms.
 */
export interface Output {
  readonly folder: string;
  /** What is known of the output before, whether it still is so or not. */
  readonly before: Inventory;
  /** A file of the output before that is still as it was written there, its packed forms included. */
  readonly known: (path: string) => KnownFile | null;
  /** Puts bytes at a path, which are written only where they differ from those of the output before. */
  readonly put: (path: string, bytes: string | Uint8Array) => void;
  /** Puts the file of the output before at its path. */
  readonly keep: (path: string) => void;
  /** Notes a file that was written into the folder by others. */
  readonly note: (path: string, file: NotedFile) => void;
  /** Takes away a file that is no part of the output. */
  readonly drop: (path: string) => void;
  /** What lies in the folder now. */
  readonly list: () => Inventory;
}

/** Opens a new output in `folder`, with the output before in `before`, of which `files` tells. */
export function openOutput(folder: string, before: string, files: Inventory): Output {
  const noted = new Map<string, NotedFile>();
  const checked = new Map<string, KnownFile | null>();
  const known = (path: string): KnownFile | null => {
    const found = checked.get(path);
    if (found !== undefined) return found;
    const file = files[path];
    const isWhole =
      file && isUnchanged(join(before, path), file) && file.packed.every((end) => known(path + end) !== null);
    const result = isWhole ? file : null;
    checked.set(path, result);
    return result;
  };
  const output: Output = {
    folder,
    before: files,
    known,
    put(path, bytes) {
      const sha256 = fingerprint(bytes);
      if (known(path)?.sha256 === sha256) output.keep(path);
      else output.note(path, { sha256, key: null, page: null, packed: writePacked(folder, path, bytes) });
    },
    keep(path) {
      const file = known(path);
      if (!file) throw new Error(`nothing to keep at ${path}`);
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      for (const end of ['', ...file.packed]) linkOrCopy(join(before, path + end), join(folder, path + end));
      output.note(path, file);
    },
    note(path, file) {
      noted.set(path, file);
      for (const end of file.packed) noted.set(path + end, { sha256: '', key: null, page: null, packed: [] });
    },
    drop(path) {
      for (const end of ['', ...(noted.get(path)?.packed ?? [])]) {
        noted.delete(path + end);
        rmSync(join(folder, path + end), { force: true });
      }
    },
    list: () =>
      Object.fromEntries(
        [...noted].map(([path, { sha256, key, page, packed }]) => [
          path,
          { sha256, key, page, packed, ...stampOf(join(folder, path)) },
        ]),
      ),
  };
  return output;
}

/** Writes a file with its packed forms beside it, and gives the endings of these. */
export function writePacked(folder: string, path: string, content: string | Uint8Array): string[] {
  const bytes = Buffer.from(content);
  writeFresh(join(folder, path), bytes);
  return packFile(path, bytes).map((form) => {
    writeFresh(join(folder, path + form.end), form.bytes);
    return form.end;
  });
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
