import { readFileSync } from 'node:fs';
import {
  differenceEuclidean,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
  formatHex,
  parse,
  wcagContrast,
} from 'culori';
import { describe, expect, it } from 'vitest';
import { LIGHT } from '../../src/charts/theme.ts';

type Tokens = Readonly<Record<string, string>>;

const text = readFileSync('src/styles/tokens.css', 'utf8');

/** The colours that a rule of tokens.css sets, by the words that come before it. */
function tokensAfter(selector: string): Tokens {
  const body = text.split(selector)[1]?.split('}')[0] ?? '';
  return Object.fromEntries(
    [...body.matchAll(/--([\w-]+): (#[0-9a-f]{3,6});/g)].map(([, name = '', colour = '']) => [name, colour]),
  );
}

const THEMES: readonly (readonly [name: string, tokens: Tokens])[] = [
  ['light', tokensAfter('\n:root {')],
  ['dark', tokensAfter(":root[data-theme='dark'] {")],
  ['the system’s dark', tokensAfter(":root:not([data-theme='light']) {")],
  ['print', tokensAfter('@media print {\n  :root:root {')],
];

/** What marks are drawn in; a hairline of the grid carries no figure. */
const MARKS = ['ink', 'muted', 'result', 'plan', 'youth', 'doubt', 'hollow'] as const;
const TEXT = ['ink', 'muted', 'result', 'plan', 'doubt'] as const;
const CATEGORIES = ['result', 'plan', 'youth', 'doubt'] as const;

/** Distance in CIELAB (CIE76), as chart palettes are commonly held to; 20 is plain at the size of a dot. */
const distance = differenceEuclidean('lab65');
const EYES = [
  ['all cones', (colour: string) => colour],
  ['protanopia', seenThrough(filterDeficiencyProt(1))],
  ['deuteranopia', seenThrough(filterDeficiencyDeuter(1))],
  ['tritanopia', seenThrough(filterDeficiencyTrit(1))],
] as const;

/** A colour as an eye sees it, by the simulation of Machado and others (2009). */
function seenThrough(filter: ReturnType<typeof filterDeficiencyProt>): (colour: string) => string {
  return (colour) => {
    const parsed = parse(colour);
    return parsed ? formatHex(filter(parsed)) : '';
  };
}

describe.each(THEMES)('the colours of %s', (_name, tokens) => {
  const contrast = (colour: string): number => wcagContrast(tokens[colour] ?? '', tokens['paper'] ?? '');

  it.each(MARKS)('draw marks in %s at 3:1 or more against the ground', (colour) => {
    expect(contrast(colour)).toBeGreaterThanOrEqual(3);
  });

  it.each(TEXT)('set words in %s at 4.5:1 or more', (colour) => {
    expect(contrast(colour)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(EYES)('stay apart by ΔE 20 at the least pair for an eye with %s', (_eye, see) => {
    const distances = CATEGORIES.flatMap((one, index) =>
      CATEGORIES.slice(index + 1).map((other) => distance(see(tokens[one] ?? ''), see(tokens[other] ?? ''))),
    );
    expect(Math.min(...distances)).toBeGreaterThanOrEqual(20);
  });
});

describe('the themes', () => {
  it('are one dark theme, chosen or the system’s', () => {
    expect(THEMES[2]?.[1]).toEqual(THEMES[1]?.[1]);
  });

  it('give images that leave the site the light colours of the pages', () => {
    expect(THEMES[0]?.[1]).toMatchObject(LIGHT);
  });
});
