import { describe, expect, it } from 'vitest';
import { CARD_SIZE, chartCard, pageCard } from '../../src/charts/card.ts';
import { wholePlans } from '../../src/charts/whole-plans.ts';
import { vi } from '../../src/i18n/vi.ts';
import { attainmentCase, datasetOf, figureOf } from './fixture.ts';

const rows = attainmentCase('one.1', 'p/a', { admitted: 900, quota: 800, end: '2021-12-31' });
const figure = figureOf(wholePlans, datasetOf(rows));

function lowestBaseline(svg: string): number {
  return Math.max(...Array.from(svg.matchAll(/<tspan x="[\d.]+" y="([\d.]+)"/g), ([, y]) => Number(y)));
}

describe.each([
  [
    'a page',
    pageCard({
      siteName: 'Kết nạp',
      title: vi.overview.title,
      text: vi.overview.is,
      tagline: vi.siteTagline,
    }),
  ],
  ['a chart', chartCard(figure, 'Kết nạp')],
])('the card of %s', (_kind, svg) => {
  it('has the size that previews take and keeps its texts within', () => {
    expect(svg).toContain(`width="${CARD_SIZE.width}" height="${CARD_SIZE.height}"`);
    expect(lowestBaseline(svg)).toBeLessThan(CARD_SIZE.height - 40);
  });

  it('names the site and has colours of its own', () => {
    expect(svg).toContain('>Kết nạp</tspan>');
    expect(svg).not.toContain('var(');
  });
});

describe('the card of a chart', () => {
  it('says its question and draws it', () => {
    const svg = chartCard(figure, 'Kết nạp');
    expect(svg).toContain(figure.question.split(' ')[0]);
    expect(svg).toContain('<circle');
  });

  it('fades a drawing that is longer than the card', () => {
    const tall = { ...figure, plots: { ...figure.plots, narrow: { ...figure.plots.narrow, height: 2000 } } };
    expect(chartCard(tall, 'Kết nạp')).toContain('url(#fade)');
    expect(chartCard({ ...tall, slug: 'sample-map' }, 'Kết nạp')).not.toContain('url(#fade)');
  });
});
