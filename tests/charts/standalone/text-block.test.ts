import { describe, expect, it } from 'vitest';
import { textBlock } from '../../../src/charts/standalone/text-block.ts';

const AT = { x: 10, y: 100, width: 130 };
const STYLE = { fontSize: 20, leading: 30, fill: '#000' };

function linesOf(svg: string): string[] {
  return Array.from(svg.matchAll(/<tspan[^>]*>([^<]*)/g), ([, line = '']) => line);
}

describe('a block of text', () => {
  it('is as tall as its lines and says where the next may begin', () => {
    const { svg, bottom } = textBlock('một hai ba bốn năm', AT, STYLE);
    expect(linesOf(svg)).toEqual(['một hai ba', 'bốn năm']);
    expect(bottom).toBe(160);
  });

  it('evens its lines out where asked, and needs no more of them', () => {
    const text = 'một hai ba bốn';
    expect(linesOf(textBlock(text, AT, STYLE).svg)).toEqual(['một hai ba', 'bốn']);
    expect(linesOf(textBlock(text, AT, { ...STYLE, balanced: true }).svg)).toEqual(['một hai', 'ba bốn']);
  });

  it('writes markup as text', () => {
    expect(textBlock('a < b & c', AT, STYLE).svg).toContain('a &lt; b &amp; c');
  });
});
