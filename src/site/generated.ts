import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Dataset } from '../dataset/model/record.ts';
import type { DataEdition, Release } from '../dataset/release/release.ts';
import { once } from './once.ts';

/** What `npm run ingest` writes for the pages. */
export interface Generated {
  readonly edition: DataEdition;
  readonly releases: readonly Release[];
  readonly dataset: Dataset;
}

/** A file below `/data/` with its size. */
export interface Download {
  readonly path: string;
  readonly bytes: number;
}

const buildFolder = process.env['BUILD_DIR'];
const folder = resolve(buildFolder ?? '.', 'generated');
const PAUSE = 10;

/**
 * The checked dataset, read when the pages are rendered and not when their code is bundled: another state of the data
 * then needs no other code.
 */
export const generated = read('dataset.json') as Generated;

/** The downloads that were written. A build writes them while it renders pages: a page that tells of them waits. */
export const downloadSizes = once(() => {
  while (buildFolder !== undefined && !existsSync(resolve(folder, 'downloads.json')))
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PAUSE);
  return (read('downloads.json') as { readonly files: readonly Download[] }).files;
});

function read(name: string): unknown {
  return JSON.parse(readFileSync(resolve(folder, name), 'utf8'));
}
