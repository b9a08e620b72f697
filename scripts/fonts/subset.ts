import { readFileSync } from 'node:fs';
import subsetFont from 'subset-font';
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
 * tabular figures; without hinting and the other features.
 */
export async function subsetFonts(characters: string): Promise<readonly WebFont[]> {
  return Promise.all(
    FONT_WEIGHTS.map(async (weight) => {
      const whole = addTabularFigures(readFileSync(FONT_FILES[weight]));
      const bytes = await subsetFont(Buffer.from(whole), characters, OPTIONS);
      return { name: `be-vietnam-pro-${weight}.woff2`, weight, bytes };
    }),
  );
}
