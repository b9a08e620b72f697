import { readFileSync } from 'node:fs';
import { create, type Font } from 'fontkitten';
import { describe, expect, it } from 'vitest';
import { FONT_FILES, FONT_WEIGHTS } from '../../scripts/fonts/font-files.ts';
import { ADVANCES, CHARACTERS } from '../../src/charts/font-widths.ts';
import { textWidth, wrapText } from '../../src/charts/text-width.ts';

describe('the width of a line', () => {
  it('grows with the font size and the weight', () => {
    expect(textWidth('Huyện', 26)).toBeCloseTo(2 * textWidth('Huyện', 13));
    expect(textWidth('Huyện', 13, true)).toBeGreaterThan(textWidth('Huyện', 13));
  });

  it('does not count the marks on Vietnamese letters', () => {
    expect(textWidth('ễặỹ', 13)).toBe(textWidth('eay', 13));
  });
});

describe('the table of widths', () => {
  it.each(FONT_WEIGHTS)('is what the font says at weight %i', (weight) => {
    const font = create(readFileSync(FONT_FILES[weight])) as Font;
    const advances = [...CHARACTERS].map((character) => {
      const { advanceWidth } = font.glyphForCodePoint(character.codePointAt(0) ?? 0);
      return Math.round((advanceWidth * 1000) / font.unitsPerEm);
    });
    expect(advances).toEqual(ADVANCES[weight]);
  });
});

describe('wrapping', () => {
  it('breaks at spaces within the width', () => {
    expect(wrapText('một hai ba bốn', 60, 13)).toEqual(['một hai', 'ba bốn']);
  });

  it('keeps a word that is too long whole', () => {
    expect(wrapText('phường', 5, 13)).toEqual(['phường']);
  });
});
