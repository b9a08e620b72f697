import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import type { Cache } from '../images/cache.ts';
import { FONT_FILES, FONT_WEIGHTS, type FontWeight } from './font-files.ts';
import { addTabularFigures } from './tabular-figures.ts';

/** One font file of the site. */
export interface WebFont {
  readonly name: string;
  readonly weight: FontWeight;
  readonly bytes: Uint8Array;
}

/** The package's types do not know of the last two yet. */
const OPTIONS = { targetFormat: 'woff2' as const, keepFeatures: ['kern', 'tnum'], noHinting: true };

/**
 * Be Vietnam Pro as woff2, one file a weight, with the given characters (as far as the font has them), kerning and
 * tabular figures; without hinting and the other features. With a cache, what it has of these characters is taken.
 */
export async function subsetFonts(
  characters: string,
  { get }: Pick<Cache, 'get'> = { get: (_key, make) => make() },
): Promise<readonly WebFont[]> {
  return Promise.all(
    FONT_WEIGHTS.map(async (weight) => {
      const bytes = await get(`${weight} ${characters}`, () => subsetOne(weight, characters));
      return { name: `be-vietnam-pro-${weight}.woff2`, weight, bytes };
    }),
  );
}

async function subsetOne(weight: FontWeight, characters: string): Promise<Uint8Array> {
  // What subsets is a large program, which a build whose fonts are kept does not need.
  const { default: subsetFont } = await import('subset-font');
  const whole = addTabularFigures(readFileSync(FONT_FILES[weight]));
  return subsetFont(Buffer.from(whole), characters, OPTIONS);
}

/** Changes with whatever else decides on the bytes: the fonts, this folder's code, the versions of packages. */
export function fontVersion(): string {
  const hash = createHash('sha256');
  for (const path of [
    'package-lock.json',
    ...globSync('scripts/fonts/*.ts').sort(),
    ...Object.values(FONT_FILES),
  ]) {
    hash.update(readFileSync(path));
  }
  return hash.digest('hex');
}
