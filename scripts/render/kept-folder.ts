import { existsSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { outputName } from './output-name.ts';

/** What no build has used for so long is not kept any more. */
const KEPT = 24 * 60 * 60 * 1000;

/** The folder of texts that builds into a folder keep for each other while their code, which a key names, is the same. */
export function openKeptFolder(
  distDir: string,
  key: string,
  cacheFolder = resolve('.cache/outputs'),
): string {
  const name = outputName(distDir);
  const all = join(cacheFolder, `${name}.kept`);
  const folder = join(all, key);
  if (!existsSync(all)) return folder;
  for (const other of readdirSync(all)) {
    if (other !== key) rmSync(join(all, other), { recursive: true, force: true });
  }
  const oldest = Date.now() - KEPT;
  for (const text of existsSync(folder) ? readdirSync(folder) : []) {
    if (statSync(join(folder, text)).mtimeMs < oldest) rmSync(join(folder, text));
  }
  return folder;
}
