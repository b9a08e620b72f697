import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { COLOURS, THEMES } from '../../src/charts/theme.ts';

const style = readFileSync('src/styles/tokens.css', 'utf8');

/** The colours that every block of a selector declares. */
function declared(selector: string): Record<string, string>[] {
  return style
    .split(`${selector} {`)
    .slice(1)
    .map((block) => {
      const declarations = (block.split('}')[0] ?? '').matchAll(/--([a-z]+): (#[0-9a-f]{6});/g);
      return Object.fromEntries([...declarations].map(([, name = '', value = '']) => [name, value]));
    });
}

describe('the colours of images', () => {
  it('are those of the pages in the light theme', () => {
    expect(declared('\n:root')).toEqual([THEMES.light]);
  });

  it('are those of the pages in the dark theme, chosen or followed', () => {
    expect(declared(`:root[data-theme='dark']`)).toEqual([THEMES.dark]);
    expect(declared(`:root:not([data-theme='light'])`)).toEqual([THEMES.dark]);
  });

  it('are named as their properties', () => {
    expect(Object.values(COLOURS)).toEqual(Object.keys(COLOURS).map((name) => `var(--${name})`));
  });
});
