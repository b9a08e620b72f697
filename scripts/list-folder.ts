import { readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** Every file below a folder: its path there, written with `/`, and its whole path. */
export function listFolder(folder: string): readonly { readonly path: string; readonly from: string }[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => {
      const from = join(entry.parentPath, entry.name);
      return { path: relative(folder, from).split(sep).join('/'), from };
    });
}
