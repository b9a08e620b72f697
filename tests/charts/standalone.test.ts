import { describe, expect, it } from 'vitest';
import { standaloneFigure } from '../../src/charts/standalone.ts';
import { THEMES } from '../../src/charts/theme.ts';
import { wholePlans } from '../../src/charts/whole-plans.ts';
import { attainmentCase, datasetOf, figureOf } from './fixture.ts';

const rows = attainmentCase('one.1', 'p/a', { admitted: 900, quota: 800, end: '2021-12-31' });
const figure = figureOf(wholePlans, datasetOf(rows));
const images = standaloneFigure(figure, {
  readingLabel: 'Cách đọc',
  sourceLine: 'Kết nạp · https://example.org/ · CC BY 4.0',
  fontFaces: '@font-face{}',
});

/** The first words of each text of an image with their height on it, the drawing's own apart. */
function placedTexts(svg: string): { text: string; y: number }[] {
  const outside = svg.replace(/<g transform="translate\(40,[\s\S]*<\/g>\n/, '');
  return Array.from(outside.matchAll(/<tspan x="40" y="([\d.]+)">([^<]*)/g), ([, y, text = '']) => ({
    text,
    y: Number(y),
  }));
}

describe('the image of a figure', () => {
  it('has question, finding, subtitle, reading aid and source below one another', () => {
    const texts = placedTexts(images.light);
    const starts = [figure.question, figure.finding, figure.subtitle, 'Cách đọc', 'Kết nạp ·'].map((start) =>
      texts.findIndex(({ text }) => text !== '' && (start.startsWith(text) || text.startsWith(start))),
    );
    expect(starts.every((start) => start >= 0)).toBe(true);
    expect(starts).toEqual(starts.toSorted((a, b) => a - b));
    const heights = texts.map(({ y }) => y);
    expect(heights).toEqual(heights.toSorted((a, b) => a - b));
  });

  it('keeps everything within its size', () => {
    const [, width, height] = /width="(\d+)" height="(\d+)"/.exec(images.light) ?? [];
    expect(Number(width)).toBe(840);
    expect(Math.max(...placedTexts(images.light).map(({ y }) => y))).toBeLessThan(Number(height) - 20);
  });

  it.each(['light', 'dark'] as const)('is drawn in the colours of the %s theme alone', (theme) => {
    const other = THEMES[theme === 'light' ? 'dark' : 'light'];
    expect(images[theme]).not.toMatch(/var\(|currentColor/);
    expect(images[theme]).toContain(`fill="${THEMES[theme].paper}"`);
    expect(Object.values(other).filter((colour) => images[theme].includes(colour))).toEqual([]);
  });

  it('has neither links nor names for a page’s scripts, and refers to nothing outside', () => {
    expect(images.light).not.toMatch(/<a[ >]|href=|data-|transparent|class=/);
    expect(images.light.match(/https?:[^"< ]*/g)).toEqual([
      'http://www.w3.org/2000/svg',
      'https://example.org/',
    ]);
  });

  it('carries its fonts and its alternative text', () => {
    expect(images.light).toContain('<style>@font-face{}</style>');
    expect(images.light).toContain('role="img"');
    expect(images.light).toContain(figure.alternativeText.slice(0, 20));
  });
});
