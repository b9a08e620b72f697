import { globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Dataset } from '../../src/dataset/model/record.ts';
import { openCache } from '../images/cache.ts';
import { replaceFile } from '../replace.ts';
import { neededCharacters } from './characters.ts';
import { fontVersion, subsetFonts, type WebFont } from './subset.ts';

/** Where the site's own words stand. */
const WORDS = ['src/i18n/*.{ts,md}', 'src/dataset/model/**/*.ts'];

/** Every text that the site may print: its own words and the whole dataset. */
export function siteTexts(dataset: Dataset): readonly string[] {
  return [JSON.stringify(dataset), ...globSync(WORDS).map((path) => readFileSync(path, 'utf8'))];
}

/** The site's fonts for a dataset; where it needs the characters of an earlier one, they come from `cacheFolder`. */
export async function makeFonts(
  dataset: Dataset,
  cacheFolder = resolve('.cache/fonts'),
): Promise<readonly WebFont[]> {
  const cache = openCache(cacheFolder, fontVersion());
  const fonts = await subsetFonts(neededCharacters(siteTexts(dataset)), cache);
  cache.prune(Date.now());
  return fonts;
}

/** Writes the site's fonts for a dataset into a folder. */
export async function writeFonts(dataset: Dataset, folder: string): Promise<void> {
  for (const { name, bytes } of await makeFonts(dataset)) replaceFile(join(folder, name), bytes);
}
