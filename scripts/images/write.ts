import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import { fingerprint, type Output } from '../render/output.ts';
import { openCache } from './cache.ts';
import { rasteriserVersion } from './rasteriser-version.ts';

/** A drawing that becomes a PNG beside it, with how many pixels for one. */
interface Drawing {
  readonly path: string;
  readonly scale: number;
  readonly sha256: string;
  readonly read: () => string;
}

const CHART = /^charts\/[^/]*\.svg$/;

/**
 * Puts a PNG beside every drawing of a chart and in the place of every draft of an output. One of the same drawing is kept
 * from the output before; drawings that an earlier build saw come from `cacheFolder`.
 */
export async function writeImages(output: Output, cacheFolder = resolve('.cache/images')): Promise<void> {
  const version = rasteriserVersion();
  const cache = openCache(cacheFolder, version);
  const next = drawingsOf(output).values();
  const work = async (): Promise<void> => {
    for (const { path, scale, sha256, read } of next) {
      const image = path.replace(/svg$/, 'png');
      const key = fingerprint(`${version} ${String(scale)} ${sha256}`);
      if (output.known(image)?.key === key) {
        output.keep(image);
        continue;
      }
      const svg = read();
      output.put(image, await cache.get(`${String(scale)} ${svg}`, () => drawPng(svg, scale)), key);
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));
  cache.prune(Date.now());
}

function drawingsOf(output: Output): Drawing[] {
  const charts = output.paths().filter((path) => CHART.test(path));
  return [
    ...charts.map((path) => ({
      path,
      scale: 2,
      sha256: output.sha256Of(path),
      read: () => readFileSync(output.locate(path), 'utf8'),
    })),
    ...Array.from(output.drafts, ([path, draft]) => ({
      path,
      scale: 1,
      sha256: fingerprint(draft),
      read: () => draft,
    })),
  ];
}

/** What rasterises is large, and not needed where all images are kept. */
async function drawPng(svg: string, scale: number): Promise<Uint8Array> {
  const { rasterise } = await import('./rasterise.ts');
  return rasterise(svg, scale);
}
