import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import pLimit from 'p-limit';
import type { Output } from '../render/output.ts';
import { openCache } from './cache.ts';
import { imageKey, imagePath, SCALES } from './image-key.ts';
import { rasteriserVersion } from './rasteriser-version.ts';

/** Puts a PNG beside every drawing of a chart and in the place of every draft of an output. */
export interface Images {
  /** Begins the image of a file or a draft that is in the output, if it is such a drawing. */
  readonly begin: (path: string) => void;
  /** Waits for the images of all drawings, those included that nobody has begun. Rejects where one could not be drawn. */
  readonly finish: () => Promise<void>;
  /** Draws no more, and waits until nothing is drawn. */
  readonly close: () => Promise<unknown>;
}

/** A drawing that becomes an image, with how many pixels for one. */
interface Drawing {
  readonly scale: number;
  /** What the drawing is or is made from. */
  readonly of: string;
  readonly read: () => string;
}

const CHART = /^charts\/[^/]*\.svg$/;

/**
 * Opens the images of an output. One of the same drawing is kept from the output before; drawings that an earlier build saw come
 * from `cacheFolder`. As many are drawn at a time as there are cores: each takes some 20 MB meanwhile.
 */
export function openImages(output: Output, cacheFolder = resolve('.cache/images')): Images {
  const cache = openCache(cacheFolder, rasteriserVersion());
  const limit = pLimit(availableParallelism());
  const images = new Map<string, Promise<void>>();
  let isClosed = false;
  const draw = async (path: string, { scale, of, read }: Drawing): Promise<void> => {
    if (isClosed) return;
    const image = imagePath(path);
    const key = imageKey(scale, of);
    if (output.known(image)?.key === key) {
      output.keep(image);
      return;
    }
    const svg = read();
    output.put(image, await cache.get(`${String(scale)} ${svg}`, () => drawPng(svg, scale)), key);
  };
  const begin = (path: string): void => {
    const drawing = drawingAt(path, output);
    if (!drawing || images.has(path)) return;
    const image = limit(draw, path, drawing);
    // Whoever finishes hears of a fault.
    image.catch(() => undefined);
    images.set(path, image);
  };
  return {
    begin,
    async finish() {
      for (const path of [...output.paths(), ...output.drafts.keys()]) begin(path);
      await Promise.all(images.values());
      cache.prune(Date.now());
    },
    close() {
      isClosed = true;
      return Promise.allSettled(images.values());
    },
  };
}

function drawingAt(path: string, output: Output): Drawing | null {
  const draft = output.drafts.get(path);
  if (draft) return { scale: SCALES.card, of: draft.key, read: () => draft.svg };
  if (!CHART.test(path)) return null;
  return {
    scale: SCALES.chart,
    of: output.sha256Of(path),
    read: () => readFileSync(output.locate(path), 'utf8'),
  };
}

/** What rasterises is large, and not needed where all images are kept. */
async function drawPng(svg: string, scale: number): Promise<Uint8Array> {
  const { rasterise } = await import('./rasterise.ts');
  return rasterise(svg, scale);
}
