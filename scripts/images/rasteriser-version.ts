import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { FONT_FILES } from '../fonts/font-files.ts';

const { resolve } = createRequire(import.meta.url);

/** Changes with whatever decides on the bytes of an image besides its drawing: the programs, their settings, the fonts. */
export function rasteriserVersion(): string {
  const parts = [
    resolve('@resvg/resvg-js/package.json'),
    // Its package.json is not exported, but lies above what is.
    join(dirname(resolve('sharp')), '..', 'package.json'),
    new URL('rasterise.ts', import.meta.url),
    ...Object.values(FONT_FILES),
  ];
  const hash = createHash('sha256');
  for (const part of parts) hash.update(readFileSync(part));
  return hash.digest('hex');
}
