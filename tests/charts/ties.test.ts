import * as Plot from '@observablehq/plot';
import { describe, expect, it } from 'vitest';
import { renderSvg } from '../../src/charts/render.ts';
import { addressesOf, ownerOf, untieParts } from '../../src/charts/ties.ts';

const options: Plot.PlotOptions = {
  width: 100,
  height: 50,
  x: { domain: [0, 3], axis: null },
  y: { domain: [0, 3], axis: null },
  marks: [
    [Plot.ruleY([0]), null],
    Plot.dot(
      [
        { x: 1, row: { href: '/b' } },
        { x: 2, href: '/a' },
      ],
      { x: 'x', y: 1, stroke: ({ href }: { href?: string }) => (href ? 'red' : 'blue') },
    ),
    Plot.dot([{ x: 1, href: '/small' }], { x: 'x', y: 2 }),
    Plot.rect(
      [
        { x: 2, href: '/a' },
        { x: 1, href: '/b' },
      ],
      { x1: 'x', x2: 'x', y1: 1, y2: 2, href: 'href', ariaLabel: 'href' },
    ),
  ],
};

describe('the owner of a datum', () => {
  it.each([
    ['its own address', { href: '/a', row: { href: '/b' } }, '/a'],
    ['the address of what it draws', { y: 1, row: { href: '/b' } }, '/b'],
    ['nothing without an address', { y: 1 }, null],
    ['nothing where the address is missing', { href: null, row: { href: undefined } }, null],
    ['nothing for a number', 7, null],
  ])('is %s', (_claim, datum, expected) => {
    expect(ownerOf(datum)).toBe(expected);
  });
});

describe('the parts of marks', () => {
  const svg = renderSvg(options, {
    idPrefix: 'a',
    label: 'all',
    placeOf: (href) => (href === '/a' ? '7' : null),
  });

  it('bear the number of their link in reading order, in every mark', () => {
    expect(svg.match(/data-of="\d"/g)).toEqual(['1', '0', '0', '1'].map((each) => `data-of="${each}"`));
    expect(svg).toMatch(
      /<circle[^>]*stroke="blue"[^>]*data-of="1"|<circle[^>]*data-of="1"[^>]*stroke="blue"/,
    );
  });

  it('bear none on a page that does not narrow the drawing, which keeps all else', () => {
    const untied = untieParts(svg);
    expect(untied).not.toContain('data-of');
    expect(untied.match(/<a [^>]*href/g)).toHaveLength(svg.match(/<a [^>]*href/g)?.length ?? 0);
  });

  it('keep the address where they are no link of their own', () => {
    expect(svg.match(/data-href="[^"]*"/g)).toEqual(['data-href="/small"']);
  });

  it('say of what place a link is, where it is of one', () => {
    expect(svg.match(/data-place="[^"]*"/g)).toEqual(['data-place="7"']);
  });

  it('are the same when the same options are drawn again', () => {
    const again = renderSvg(options, { idPrefix: 'a', label: 'all' });
    expect(again).toBe(svg.replace(/ data-place="7"/, ''));
  });

  it('have their addresses listed once each', () => {
    expect(addressesOf(options)).toEqual(['/b', '/a', '/small']);
  });
});

describe('coordinates', () => {
  it('are cut to a tenth of a pixel', () => {
    const svg = renderSvg(
      { ...options, marks: [Plot.dot([1], { x: 1, y: 1, fill: 'red' })] },
      { idPrefix: 'a', label: 'all' },
    );
    expect(svg).not.toMatch(/="[^"]*\.\d\d/);
  });
});
