import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Dataset } from '../../src/dataset/model/record.ts';
import { replaceFile } from '../replace.ts';
import { neededCharacters } from './characters.ts';
import { subsetFonts } from './subset.ts';

/** Where the site's own words stand. */
const WORDS = ['src/i18n/*.{ts,md}', 'src/dataset/model/**/*.ts'];

/** Every text that the site may print: its own words and the whole dataset. */
export function siteTexts(dataset: Dataset): readonly string[] {
  return [JSON.stringify(dataset), ...globSync(WORDS).map((path) => readFileSync(path, 'utf8'))];
}

/** Writes the site's fonts for a dataset into a folder. */
export async function writeFonts(dataset: Dataset, folder: string): Promise<void> {
  for (const { name, bytes } of await subsetFonts(neededCharacters(siteTexts(dataset))))
    replaceFile(join(folder, name), bytes);
}
