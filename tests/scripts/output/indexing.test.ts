import { describe, expect, it } from 'vitest';
import { checkIndexing } from '../../../scripts/output/indexing.ts';
import { checkSitemap } from '../../../scripts/output/sitemap.ts';
import { builtSite } from './site.ts';

const VI = 'https://example.org/goc/';
const EN = 'https://example.org/goc/en/';

const LANGUAGES = `<link rel="alternate" hreflang="vi" href="${VI}"><link rel="alternate" hreflang="en" href="${EN}"><link rel="alternate" hreflang="x-default" href="${VI}">`;

function html(language: 'vi' | 'en', change: (page: string) => string = (page) => page): string {
  const canonical = language === 'vi' ? VI : EN;
  return change(
    `<!doctype html><html lang="${language}"><head><title>T</title><meta name="description" content="D"><link rel="canonical" href="${canonical}">${LANGUAGES}</head><body><h1>T</h1></body></html>`,
  );
}

function faultsOf(pages: Record<string, string>, sitemap = [VI, EN]): string[] {
  const site = builtSite(pages, '/goc/', { sitemap });
  return [...checkIndexing(site), ...checkSitemap(site)];
}

const change = (from: string | RegExp, to: string) => ({
  'index.html': html('vi', (page) => page.replace(from, to)),
  'en/index.html': html('en'),
});

describe('checkIndexing', () => {
  it('accepts two pages that name each other, under a base path', () => {
    expect(faultsOf({ 'index.html': html('vi'), 'en/index.html': html('en') })).toEqual([]);
  });

  it.each([
    ['no title', '<title>T</title>', '', ['index.html: no title']],
    ['an empty description', 'content="D"', 'content=" "', ['index.html: no description']],
    ['two first headings', '<h1>', '<h1>A</h1><h1>', ['index.html: 2 headings of the first rank']],
    [
      'the address of another page as its own',
      'rel="canonical" href="https://example.org/goc/"',
      'rel="canonical" href="https://example.org/"',
      [`index.html: its canonical address is https://example.org/, not ${VI}`],
    ],
    [
      'no way to its twin',
      `<link rel="alternate" hreflang="en" href="${EN}">`,
      '',
      [
        `en/index.html: ${VI} (vi) does not point back`,
        `en/index.html: ${VI} (x-default) does not point back`,
      ],
    ],
    [
      'no default language',
      /<link rel="alternate" hreflang="x-default"[^>]*>/,
      '',
      ['index.html: names no default language'],
    ],
  ])('reports %s', (_claim, from, to, expected) => {
    expect(faultsOf(change(from, to))).toEqual(expected);
  });

  it('reports a page that the sitemap lacks, and an address of the sitemap without a page', () => {
    const pages = { 'index.html': html('vi'), 'en/index.html': html('en') };
    expect(faultsOf(pages, [VI, 'https://example.org/goc/x/'])).toEqual([
      'en/index.html: not in the sitemap',
      'sitemap.xml: no page at https://example.org/goc/x/',
    ]);
  });

  it('asks nothing of a hidden page but to stay out of the sitemap', () => {
    const hidden = '<html><head><meta name="robots" content="noindex"></head><body></body></html>';
    const pages = { 'index.html': html('vi'), 'en/index.html': html('en'), 'embed/index.html': hidden };
    expect(faultsOf(pages)).toEqual([]);
    expect(faultsOf(pages, [VI, EN, 'https://example.org/goc/embed/'])).toEqual([
      'embed/index.html: stands in the sitemap, but asks not to be listed',
    ]);
  });
});
