import { readFileSync } from 'node:fs';
import { create } from 'fontkitten';
import { describe, expect, it } from 'vitest';
import { FONT_FILES, FONT_WEIGHTS } from '../../../scripts/fonts/font-files.ts';
import { readTables } from '../../../scripts/fonts/sfnt.ts';
import { addTabularFigures } from '../../../scripts/fonts/tabular-figures.ts';

function openFont(bytes: Uint8Array) {
  const font = create(Buffer.from(bytes));
  if (font.isCollection) throw new Error('expected one font');
  return font;
}

describe.each(FONT_WEIGHTS)('tabular figures of weight %i', (weight) => {
  const whole = new Uint8Array(readFileSync(FONT_FILES[weight]));
  const bytes = addTabularFigures(whole);
  const font = openFont(bytes);
  const first = openFont(whole).numGlyphs;
  const figures = [...'0123456789'].map((digit, index) => ({
    digit: font.glyphForCodePoint(digit.codePointAt(0) ?? 0),
    figure: font.getGlyph(first + index),
  }));

  it('have one width, that of the widest digit', () => {
    const widest = Math.max(...figures.map(({ digit }) => digit.advanceWidth));
    expect(new Set(figures.map(({ figure }) => figure?.advanceWidth))).toEqual(new Set([widest]));
  });

  it('are the digits themselves, centred', () => {
    for (const { digit, figure } of figures) {
      if (!figure) throw new Error('expected a figure');
      const shift = Math.round((figure.advanceWidth - digit.advanceWidth) / 2);
      expect(figure.bbox.minX).toBe(digit.bbox.minX + shift);
      expect(figure.bbox.maxX).toBe(digit.bbox.maxX + shift);
      expect(figure.bbox.maxY).toBe(digit.bbox.maxY);
    }
  });

  it('leave the kerning and the other glyphs as they were', () => {
    const [before, after] = [readTables(whole), readTables(bytes)];
    expect(after.get('GPOS')).toEqual(before.get('GPOS'));
    expect(after.get('cmap')).toEqual(before.get('cmap'));
    expect(font.numGlyphs).toBe(first + 10);
  });
});
