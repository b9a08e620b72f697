import { readFileSync } from 'node:fs';
import { create, type Font } from 'fontkitten';
import { beforeAll, describe, expect, it } from 'vitest';
import { neededCharacters } from '../../../scripts/fonts/characters.ts';
import { FONT_FILES } from '../../../scripts/fonts/font-files.ts';
import { subsetFonts, type WebFont } from '../../../scripts/fonts/subset.ts';
import { siteTexts } from '../../../scripts/fonts/write.ts';
import { loadValidFolder } from '../../../scripts/load.ts';
import { folderData } from '../../../scripts/publication.ts';

function openFont(bytes: Uint8Array): Font {
  const font = create(Buffer.from(bytes));
  if (font.isCollection) throw new Error('expected one font');
  return font;
}

const data = folderData(loadValidFolder('data'));
const characters = neededCharacters(siteTexts(data));
let fonts: readonly WebFont[];

beforeAll(async () => {
  fonts = await subsetFonts(characters);
});

describe('the fonts of the site', () => {
  it('have what any table of the dataset has', () => {
    expect(neededCharacters([...siteTexts(data), ...data.json()])).toBe(characters);
  });

  it('have every character of the dataset and of the site’s words that the whole font has', () => {
    for (const { bytes, weight } of fonts) {
      const [subset, whole] = [openFont(bytes), openFont(readFileSync(FONT_FILES[weight]))];
      const lacking = [...characters].filter(
        (character) => !subset.hasGlyphForCodePoint(character.codePointAt(0) ?? 0),
      );
      expect(lacking.filter((each) => whole.hasGlyphForCodePoint(each.codePointAt(0) ?? 0))).toEqual([]);
      expect(lacking.join('')).toBe('');
    }
  });

  it('weigh less than 12 kB each', () => {
    expect(fonts.filter(({ bytes }) => bytes.length > 12_000)).toEqual([]);
  });

  it('are the same bytes each time', async () => {
    const again = await subsetFonts(characters);
    expect(again.map(({ bytes }) => Buffer.from(bytes).toString('base64'))).toEqual(
      fonts.map(({ bytes }) => Buffer.from(bytes).toString('base64')),
    );
  });
});
