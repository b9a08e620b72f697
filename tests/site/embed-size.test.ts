import { describe, expect, it } from 'vitest';
import type { Figure } from '../../src/charts/figure.ts';
import { frameHeights } from '../../src/site/embed-size.ts';

const figure: Figure = {
  slug: 'x',
  question: 'A question?',
  finding: 'A finding',
  subtitle: 'Units',
  readingAid: 'the dot',
  alternativeText: 'Dots',
  notes: [],
  plots: { wide: { height: 400 }, narrow: { height: 900 } },
  table: { columns: [], narrowBy: [], rows: [] },
  observationIds: [],
  reportIds: [],
};

describe('frameHeights', () => {
  it('has room for the drawing of each layout and the text around it', () => {
    const { wide, narrow } = frameHeights([figure]);
    expect(wide).toBeGreaterThan(400);
    expect(narrow - wide).toBe(500);
  });

  it('grows with a text that takes more lines, and more in the narrow layout', () => {
    const wordy = { ...figure, finding: 'A finding of many words '.repeat(8) };
    const [short, long] = [frameHeights([figure]), frameHeights([wordy])];
    expect(long.wide).toBeGreaterThan(short.wide);
    expect(long.narrow - short.narrow).toBeGreaterThan(long.wide - short.wide);
  });

  it('fits every language', () => {
    const wordy = { ...figure, readingAid: 'how to read '.repeat(40) };
    expect(frameHeights([figure, wordy])).toEqual(frameHeights([wordy]));
  });
});
