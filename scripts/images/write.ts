import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import type { Output } from '../render/output.ts';
import { openCache } from './cache.ts';
import { imageKey, imagePath, SCALES } from './image-key.ts';
import { rasteriserVersion } from './rasteriser-version.ts';

/** A drawing that becomes a PNG beside it, with how many pixels for one. */
interface Drawing {
  readonly path: string;
  readonly scale: number;
  /** What the drawing is or is made from. */
  readonly of: string;
  readonly read: () => string;
}

const CHART = /^charts\/[^/]*\.svg$/;

/**
 * Puts a PNG beside every drawing of a chart and in the place of every draft of an output. One of the same drawing is kept
 * from the output before; drawings that an earlier build saw come from `cacheFolder`.
 */
export async function writeImages(output: Output, cacheFolder = resolve('.cache/images')): Promise<void> {
  const cache = openCache(cacheFolder, rasteriserVersion());
  const next = drawingsOf(output).values();
  const work = async (): Promise<void> => {
    for (const { path, scale, of, read } of next) {
      const image = imagePath(path);
      const key = imageKey(scale, of);
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
      scale: SCALES.chart,
      of: output.sha256Of(path),
      read: () => readFileSync(output.locate(path), 'utf8'),
    })),
    ...Array.from(output.drafts, ([path, { svg, key }]) => ({
      path,
      scale: SCALES.card,
      of: key,
      read: () => svg,
    })),
  ];
}

/** What rasterises is large, and not needed where all images are kept. */
async function drawPng(svg: string, scale: number): Promise<Uint8Array> {
  const { rasterise } = await import('./rasterise.ts');
  return rasterise(svg, scale);
}
