import { globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { openCache } from '../images/cache.ts';
import type { PublishableData } from '../publication.ts';
import { replaceFile } from '../replace.ts';
import { neededCharacters } from './characters.ts';
import { fontVersion, subsetFonts, type WebFont } from './subset.ts';

/** Where the site's own words stand. */
const WORDS = ['src/i18n/**/*.{ts,md}', 'src/dataset/model/**/*.ts'];

/** Every text that the site may print: its own words and the whole dataset. */
export function* siteTexts(data: Pick<PublishableData, 'texts'>): Iterable<string> {
  yield* data.texts();
  for (const path of globSync(WORDS)) yield readFileSync(path, 'utf8');
}

/** The site's fonts for a dataset; where it needs the characters of an earlier one, they come from `cacheFolder`. */
export async function makeFonts(
  data: Pick<PublishableData, 'texts'>,
  cacheFolder = resolve('.cache/fonts'),
): Promise<readonly WebFont[]> {
  const cache = openCache(cacheFolder, fontVersion());
  const fonts = await subsetFonts(neededCharacters(siteTexts(data)), cache);
  cache.prune(Date.now());
  return fonts;
}

/** Writes the site's fonts for a dataset into a folder. */
export async function writeFonts(data: Pick<PublishableData, 'texts'>, folder: string): Promise<void> {
  for (const { name, bytes } of await makeFonts(data)) replaceFile(join(folder, name), bytes);
}
