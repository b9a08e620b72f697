import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { once } from '../dataset/model/once.ts';

/** A file below `/data/` with its size. */
export interface Download {
  readonly path: string;
  readonly bytes: number;
}

const buildFolder = process.env['BUILD_DIR'];
const path = resolve(buildFolder ?? '.', 'generated', 'downloads.json');
const PAUSE = 10;

/** The downloads that were written. A build writes them while it renders pages: a page that tells of them waits. */
export const downloadSizes = once(() => {
  while (buildFolder !== undefined && !existsSync(path))
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PAUSE);
  return (JSON.parse(readFileSync(path, 'utf8')) as { readonly files: readonly Download[] }).files;
});
