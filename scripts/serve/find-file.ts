import { statSync } from 'node:fs';
import { join, normalize } from 'node:path';
import { contentTypeOf } from './content-types.ts';

/** A file of the site in the form that a reader's program takes. */
export interface ServedFile {
  readonly path: string;
  readonly size: number;
  readonly modified: Date;
  readonly type: string;
  /** How it is packed; null where it is not. */
  readonly encoding: 'br' | 'gzip' | null;
}

const FORMS = [
  ['br', '.br'],
  ['gzip', '.gz'],
] as const;

/**
 * The file for a path below the base path, a folder's by its index, in the smallest form that `accepted` (the field
 * `Accept-Encoding`) names; null where there is none, or where it lies outside the folder.
 */
export function findFile(folder: string, path: string, accepted: string): ServedFile | null {
  const name = normalize(`/${path}`);
  const file = join(folder, name.endsWith('/') ? `${name}index.html` : name);
  const whole = fileAt(file);
  if (!whole) return null;
  const type = contentTypeOf(name.endsWith('/') ? 'index.html' : name);
  const encodings = accepted.split(',').map((each) => each.trim());
  for (const [encoding, end] of FORMS) {
    const packed =
      encodings.some((each) => each === encoding || each.startsWith(`${encoding};`)) && fileAt(file + end);
    if (packed) return { ...packed, type, encoding };
  }
  return { ...whole, type, encoding: null };
}

function fileAt(path: string): Pick<ServedFile, 'path' | 'size' | 'modified'> | null {
  const found = statSync(path, { throwIfNoEntry: false });
  return found?.isFile() ? { path, size: found.size, modified: found.mtime } : null;
}
