import { globSync, readFileSync } from 'node:fs';
import { create } from 'fontkitten';
import { describe, expect, it } from 'vitest';
import { FONT_FILES, FONT_WEIGHTS, type FontWeight } from '../../../scripts/fonts/font-files.ts';

/** Advance widths of Arial and Arial Bold in thousandths of the em, by the characters that share one. */
const ARIAL: Readonly<Record<FontWeight, Readonly<Record<number, string>>>> = {
  400: {
    191: "'", 222: 'ijl', 278: ' !,./:;I[]ft', 333: '()-`r', 355: '"', 389: '*', 500: 'Jcksvxyz',
    556: '#$0123456789?L_abdeđghnopqu“”–', 584: '+<=>~', 611: 'FTZ', 667: '&ABEKPSVXY', 722: 'CDĐHNRUw',
    778: 'GOQ', 833: 'Mm', 889: '%', 944: 'W',
  },
  600: {
    238: "'", 278: ' ,./Iijl', 333: '!()-:;[]`ft', 389: '*r', 474: '"', 500: 'z',
    556: '#$0123456789J_aceksvxy–', 584: '+<=>~', 611: '?FLTZbdđghnopqu', 667: 'EPSVXY', 722: '&ABCDĐHKNRU',
    778: 'GOQw', 833: 'M', 889: '%m', 944: 'W',
  },
}; // prettier-ignore

/** The words of the site: what stands in quotation marks in its files of words. */
const words = globSync(['src/i18n/words/*/*.ts', 'src/i18n/charts/*/*.ts'])
  .flatMap((path) => [...readFileSync(path, 'utf8').matchAll(/'([^'\n]* [^'\n]*)'/g)])
  .map(([, text = '']) => text)
  .join(' ');

const style = readFileSync('src/styles/fonts.css', 'utf8');

function declared(weight: FontWeight, property: string): number {
  const face = style
    .split('@font-face')
    .find((part) => part.includes(`fallback'`) && part.includes(`weight: ${weight}`));
  return Number(new RegExp(`${property}: ([\\d.]+)%`).exec(face ?? '')?.[1]);
}

describe.each(FONT_WEIGHTS)('the fallback of weight %i', (weight) => {
  const font = create(readFileSync(FONT_FILES[weight]));
  if (font.isCollection) throw new Error('expected one font');
  const adjust = declared(weight, 'size-adjust');

  it('is as wide as the font in the words of the site', () => {
    const arial = new Map(
      Object.entries(ARIAL[weight]).flatMap(([width, letters]) =>
        [...letters].map((letter) => [letter, Number(width)] as const),
      ),
    );
    let [ours, theirs] = [0, 0];
    for (const character of words) {
      const width = arial.get(character.normalize('NFD').charAt(0));
      if (width === undefined) continue;
      ours += font.glyphForCodePoint(character.codePointAt(0) ?? 0).advanceWidth;
      theirs += width;
    }
    expect(adjust).toBeCloseTo((100 * ours) / theirs, 0);
  });

  it('is as tall', () => {
    const scale = (100 * 100) / font.unitsPerEm / adjust;
    expect(declared(weight, 'ascent-override')).toBeCloseTo(font.ascent * scale, 1);
    expect(declared(weight, 'descent-override')).toBeCloseTo(-font.descent * scale, 1);
    expect(declared(weight, 'line-gap-override')).toBeCloseTo(font.lineGap * scale, 1);
  });
});
