import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { DAY, prune } from '../store/prune.ts';
import { outputName } from './output-name.ts';

/**
 * The folder of texts that builds into a folder keep for each other while their code, which a key names, is the same. Where the
 * build before was of another code it is not there yet.
 */
export function openKeptFolder(
  distDir: string,
  key: string,
  cacheFolder = resolve('.cache/outputs'),
): string {
  const all = join(cacheFolder, `${outputName(distDir)}.kept`);
  const folder = join(all, key);
  for (const other of existsSync(all) ? readdirSync(all) : []) {
    if (other !== key) rmSync(join(all, other), { recursive: true, force: true });
  }
  prune(folder, DAY);
  return folder;
}
