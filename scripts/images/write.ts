import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import type { Output } from '../render/output.ts';
import { openCache } from './cache.ts';
import { rasteriserVersion } from './rasteriser-version.ts';

/** Which drawings of a built site become PNG, with how many pixels for one, and whether the SVG stays beside it. */
const DRAWINGS = [
  { pattern: /^charts\/[^/]*\.svg$/, scale: 2, keepSvg: true },
  { pattern: /^cards\/.*\.svg$/, scale: 1, keepSvg: false },
] as const;

/** Puts a PNG beside every drawing of an output; drawings that an earlier build saw come from `cacheFolder`. */
export async function writeImages(
  output: Pick<Output, 'paths' | 'locate' | 'put' | 'drop'>,
  cacheFolder = resolve('.cache/images'),
): Promise<void> {
  const cache = openCache(cacheFolder, rasteriserVersion());
  const tasks = DRAWINGS.flatMap(({ pattern, ...options }) =>
    output
      .paths()
      .filter((path) => pattern.test(path))
      .map((path) => ({ path, ...options })),
  );
  const next = tasks.values();
  const work = async (): Promise<void> => {
    for (const { path, scale, keepSvg } of next) {
      const svg = readFileSync(output.locate(path), 'utf8');
      output.put(path.replace(/svg$/, 'png'), await cache.get(`${scale} ${svg}`, () => drawPng(svg, scale)));
      if (!keepSvg) output.drop(path);
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));
  cache.prune(Date.now());
}

/** What rasterises is large, and not needed where all images are kept. */
async function drawPng(svg: string, scale: number): Promise<Uint8Array> {
  const { rasterise } = await import('./rasterise.ts');
  return rasterise(svg, scale);
}
