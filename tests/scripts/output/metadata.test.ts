import { describe, expect, it } from 'vitest';
import { checkMetadata } from '../../../scripts/output/metadata.ts';
import { builtSite } from './site.ts';

const CANONICAL = '<link rel="canonical" href="https://example.org/">';
const SIZE =
  '<meta property="og:image:width" content="1200"><meta property="og:image:height" content="630"><meta property="og:image:alt" content="a">';

function image(address: string): string {
  return `<meta property="og:image" content="${address}">`;
}

/** The faults of a page; `data/reports.csv` is the one other file of the site. */
function faultsOf(head: string): string[] {
  return checkMetadata(builtSite({ 'index.html': `<html><head>${head}</head><body></body></html>` }));
}

describe('checkMetadata', () => {
  it('accepts a page whose image and addresses exist, whatever other sites have', () => {
    const elsewhere = '<meta name="source" content="https://other.example/nothing">';
    const own = image('https://example.org/data/reports.csv');
    expect(faultsOf(CANONICAL + SIZE + own + elsewhere)).toEqual([]);
  });

  it('asks nothing of a page that search engines shall not list', () => {
    expect(faultsOf('<meta name="robots" content="noindex">')).toEqual([]);
  });

  it.each([
    ['a page without an image', SIZE, 'index.html: no og:image'],
    [
      'an image that does not exist',
      SIZE + image('https://example.org/cards/vi/a.png'),
      'index.html: metadata lead to nothing: https://example.org/cards/vi/a.png',
    ],
    [
      'an image by a relative address',
      SIZE + image('/data/reports.csv'),
      'index.html: not an absolute address of the site: /data/reports.csv',
    ],
    [
      'an alternate that does not exist',
      `${SIZE}${image('https://example.org/data/reports.csv')}<link rel="alternate" href="https://example.org/en/">`,
      'index.html: metadata lead to nothing: https://example.org/en/',
    ],
  ])('reports %s', (_claim, head, fault) => {
    expect(faultsOf(CANONICAL + head)).toEqual([fault]);
  });

  it('reports an image without size or text', () => {
    expect(faultsOf(CANONICAL + image('https://example.org/data/reports.csv'))).toEqual([
      'index.html: no og:image:width',
      'index.html: no og:image:height',
      'index.html: no og:image:alt',
    ]);
  });
});
