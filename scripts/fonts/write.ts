import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PublishableData } from '../publication.ts';
import { replaceFile } from '../replace.ts';
import { neededCharacters } from './characters.ts';
import { subsetFonts } from './subset.ts';

/** Where the site's own words stand. */
const WORDS = ['src/i18n/*.{ts,md}', 'src/dataset/model/**/*.ts'];

/** Every text that the site may print: its own words and the whole dataset. */
export function* siteTexts(data: Pick<PublishableData, 'json'>): Iterable<string> {
  yield* data.json();
  for (const path of globSync(WORDS)) yield readFileSync(path, 'utf8');
}

/** Writes the site's fonts for a dataset into a folder. */
export async function writeFonts(data: Pick<PublishableData, 'json'>, folder: string): Promise<void> {
  for (const { name, bytes } of await subsetFonts(neededCharacters(siteTexts(data))))
    replaceFile(join(folder, name), bytes);
}
