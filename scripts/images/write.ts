import { globSync, readFileSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { availableParallelism } from 'node:os';
import { replaceFile } from '../replace.ts';
import { openCache, type Cache } from './cache.ts';
import { rasterise, RASTERISER } from './rasterise.ts';

/** Which drawings of a built site become PNG, with how many pixels for one, and whether the SVG stays beside it. */
const DRAWINGS = [
  { pattern: 'charts/*.svg', scale: 2, keepSvg: true },
  { pattern: 'cards/**/*.svg', scale: 1, keepSvg: false },
] as const;

/** Puts a PNG beside every drawing of a built site; drawings that an earlier build saw come from `cacheFolder`. */
export async function writeImages(dist: string, cacheFolder = resolve('.cache/images')): Promise<void> {
  const cache = openCache(cacheFolder, RASTERISER);
  const tasks = DRAWINGS.flatMap(({ pattern, ...options }) =>
    globSync(pattern, { cwd: dist }).map((path) => ({ path: resolve(dist, path), ...options })),
  );
  const next = tasks.values();
  const work = async (): Promise<void> => {
    for (const { path, scale, keepSvg } of next) {
      await writeImage(path, scale, cache);
      if (!keepSvg) rmSync(path);
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));
  cache.prune(Date.now());
}

async function writeImage(path: string, scale: number, cache: Cache): Promise<void> {
  const svg = readFileSync(path, 'utf8');
  const png = await cache.get(`${scale} ${svg}`, () => rasterise(svg, scale));
  replaceFile(path.replace(/svg$/, 'png'), png);
}
