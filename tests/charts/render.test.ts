import * as Plot from '@observablehq/plot';
import { describe, expect, it } from 'vitest';
import { renderSvg } from '../../src/charts/render.ts';
import { COLOURS } from '../../src/charts/theme.ts';

const options: Plot.PlotOptions = {
  width: 100,
  height: 50,
  margin: 0,
  x: { domain: [0, 2], axis: null },
  y: { domain: [0, 2], axis: null },
  marks: [
    Plot.frame({ clip: true }),
    Plot.dot([1], {
      x: 1,
      y: 1,
      fill: COLOURS.result,
      href: () => '/bài',
      ariaLabel: () => 'một chấm',
      clip: true,
    }),
  ],
};
const svg = renderSvg(options, { idPrefix: 'a', label: 'cả hình' });

describe('a drawing for a page', () => {
  it('carries no style, which the page’s policy forbids', () => {
    expect(svg).not.toMatch(/<style|style=/);
  });

  it('keeps a label only on its link and on itself', () => {
    expect(svg.match(/aria-label="[^"]*"/g)).toEqual(['aria-label="cả hình"', 'aria-label="một chấm"']);
    expect(svg).toMatch(/<a [^>]*aria-label="một chấm"/);
  });

  it('writes addresses as plain href', () => {
    expect(svg).toContain('href="/bài"');
    expect(svg).not.toContain('xlink');
  });

  it('numbers ids within itself, whatever was drawn before', () => {
    expect(svg).toContain('id="a-1"');
    expect(renderSvg(options, { idPrefix: 'a', label: 'cả hình' })).toBe(svg);
  });
});
