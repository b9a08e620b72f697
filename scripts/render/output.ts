import { createHash } from 'node:crypto';
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { listFolder } from '../list-folder.ts';
import { writeFresh } from '../store/write.ts';
import { packedForms, packFile, packFileAside, type Packed } from './compress.ts';
import type { KnownFile, KnownFiles } from './inventory.ts';
import { stampAt, type FileStamp, type SeenFiles } from './seen-files.ts';

/** What is noted of a file of an output. */
export type NotedFile = Pick<KnownFile, 'sha256' | 'key' | 'page' | 'packed'>;

/**
 * A new output. A file whose bytes are those of the output before stays where it is: nothing is written for it, and a
 * server or a copying program sees that it did not change. What is new lies in a folder of its own until the whole is
 * put in place. Beside a text lie its packed forms.
 */
export interface Output {
  /** The folder of the new files. */
  readonly folder: string;
  /** A file of the output before that is still as it was written there, its packed forms included. */
  readonly known: (path: string) => KnownFile | null;
  /** Every file that the output before was written with. */
  readonly pathsBefore: () => readonly string[];
  /** Puts bytes at a path, which are written only where they differ from those of the output before; `key` is of them. */
  readonly put: (path: string, bytes: string | Uint8Array, key?: string | null) => void;
  /** Keeps the file of the output before at its path; `as` tells what is known of it now. */
  readonly keep: (path: string, as?: Partial<Pick<NotedFile, 'key' | 'page'>>) => void;
  /** Takes in a file that others have written into the folder, with packed forms; other threads make those that lack. */
  readonly adopt: (path: string, sha256: string, packed: readonly string[]) => Promise<void>;
  /** Notes a file that was written into the folder by others, with its packed forms. */
  readonly note: (path: string, file: NotedFile) => void;
  /** What images are made of that is no part of the output itself: drawings by their path, each with what it is made from. */
  readonly drafts: Map<string, { readonly svg: string; readonly key: string }>;
  /** The fingerprint of a file of the output. */
  readonly sha256Of: (path: string) => string;
  /** Every file of the output but for packed forms, in no order. */
  readonly paths: () => readonly string[];
  /** Where the bytes of a file or of a packed form are now. */
  readonly locate: (path: string) => string;
  /** Where those of the output before are. */
  readonly before: (path: string) => string;
  /** What is to be done to the output before so that it becomes this one; null where none of it is kept. */
  readonly difference: () => OutputDifference | null;
  /** What is known of every file. */
  readonly list: () => KnownFiles;
}

/** Paths of the files that differ from those of an output before, and of those that it alone has. */
export interface OutputDifference {
  readonly written: readonly string[];
  readonly removed: readonly string[];
}

/**
 * Opens a new output in `folder`, with the output before in `before`, of which `files` tells. `seen` is what lies there, if
 * somebody has looked already.
 */
export function openOutput(folder: string, before: string, files: KnownFiles, seen?: SeenFiles): Output {
  const noted = new Map<string, NotedFile>();
  const kept = new Set<string>();
  const checked = new Map<string, KnownFile | null>();
  const isAsItWas = (path: string, stamp: FileStamp | undefined): boolean =>
    stamp !== undefined && isSame(stamp, seen ? seen.get(path) : stampAt(join(before, path)));
  const known = (path: string): KnownFile | null => {
    const found = checked.get(path);
    if (found !== undefined) return found;
    const file = files[path];
    const isWhole =
      file &&
      isAsItWas(path, file) &&
      file.packed.every((end, index) => isAsItWas(path + end, file.packedStamps[index]));
    const result = isWhole ? file : null;
    checked.set(path, result);
    return result;
  };
  const add = (path: string, file: NotedFile, isKept: boolean): void => {
    noted.set(path, file);
    if (isKept) kept.add(path);
    else kept.delete(path);
  };
  const keep: Output['keep'] = (path, as = {}) => {
    const file = known(path);
    if (!file) throw new Error(`nothing to keep at ${path}`);
    const isOther = Object.entries(as).some(([name, value]) => file[name as keyof typeof as] !== value);
    add(path, isOther ? { ...file, ...as } : file, true);
  };
  const isNoted = (path: string): boolean =>
    noted.has(path) || noted.get(ownerOf(path))?.packed.includes(endOf(path)) === true;
  return {
    folder,
    known,
    pathsBefore: () => Object.keys(files),
    put(path, bytes, key = null) {
      const sha256 = fingerprint(bytes);
      if (known(path)?.sha256 === sha256) keep(path, { key });
      else add(path, { sha256, key, page: null, packed: writePacked(folder, path, bytes) }, false);
    },
    keep,
    async adopt(path, sha256, packed) {
      const note = { sha256, key: null, page: null };
      add(path, { ...note, packed }, false);
      const { size } = statSync(join(folder, path));
      const lacking = packedForms(path, size).filter((end) => !packed.includes(end));
      if (lacking.length === 0) return;
      const forms = await packFileAside(path, readFileSync(join(folder, path)), lacking);
      add(path, { ...note, packed: [...packed, ...writeForms(folder, path, forms)] }, false);
    },
    note: (path, file) => {
      add(path, file, false);
    },
    drafts: new Map(),
    sha256Of: (path) => noted.get(path)?.sha256 ?? '',
    paths: () => [...noted.keys()],
    locate: (path) => join(kept.has(noted.has(path) ? path : ownerOf(path)) ? before : folder, path),
    before: (path) => join(before, path),
    difference() {
      if (kept.size === 0) return null;
      return {
        get written() {
          return Array.from(noted).flatMap(([path, { packed }]) =>
            kept.has(path) ? [] : [path, ...packed.map((end) => path + end)],
          );
        },
        // Whoever asks only for what is written does not wait for it.
        get removed() {
          const lying = seen?.keys() ?? listFolder(before).map(({ path }) => path);
          return [...lying].filter((path) => !isNoted(path));
        },
      };
    },
    list: () =>
      Object.fromEntries(
        Array.from(noted, ([path, file]) => {
          const lying = kept.has(path) ? files[path] : undefined;
          if (lying === file) return [path, lying];
          const stampOf = (each: string): FileStamp => {
            const stamp = stampAt(join(folder, each));
            if (!stamp) throw new Error(`${each} is gone`);
            return stamp;
          };
          const { sha256, key, page, packed } = file;
          const { size, changed, inode } = lying ?? stampOf(path);
          const packedStamps = lying?.packedStamps ?? packed.map((end) => stampOf(path + end));
          return [path, { sha256, key, page, packed, packedStamps, size, changed, inode }];
        }),
      ),
  };
}

const ENDING = /\.[^./]*$/;

/** The file that a path would be a packed form of. */
function ownerOf(path: string): string {
  return path.replace(ENDING, '');
}

function endOf(path: string): string {
  return ENDING.exec(path)?.[0] ?? '';
}

/** Writes a file with its packed forms beside it, and gives the endings of these. */
export function writePacked(folder: string, path: string, content: string | Uint8Array): string[] {
  const bytes = Buffer.from(content);
  writeFresh(join(folder, path), bytes);
  return writeForms(folder, path, packFile(path, bytes));
}

/** Writes packed forms beside their file, in its folder, and gives their endings. */
export function writeForms(folder: string, path: string, forms: readonly Packed[]): string[] {
  return forms.map((form) => {
    writeFileSync(join(folder, path + form.end), form.bytes);
    return form.end;
  });
}

/** SHA-256 of bytes. */
export function fingerprint(bytes: string | Uint8Array): string {
  return createHash('sha256').update(bytes).digest('base64url');
}

/** Whether a file is the very one that was written. */
function isSame({ size, changed, inode }: FileStamp, found: FileStamp | null | undefined): boolean {
  return found?.size === size && found.changed === changed && found.inode === inode;
}
