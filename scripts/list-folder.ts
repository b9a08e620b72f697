import { readdirSync } from 'node:fs';
import { resolve, sep } from 'node:path';

/** Every file below a folder: its path there, written with `/`, and its whole path. */
export function listFolder(folder: string): readonly { readonly path: string; readonly from: string }[] {
  const root = resolve(folder);
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => {
      const from = `${parentPath}${sep}${name}`;
      return { path: from.slice(root.length + 1).replaceAll(sep, '/'), from };
    });
}
