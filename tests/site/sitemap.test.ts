import { describe, expect, it } from 'vitest';
import { cutSitemaps, sitemapIndexXml, sitemapXml } from '../../src/site/sitemap.ts';

describe('sitemapXml', () => {
  it('lists a page in each language with its twin, under the base path', () => {
    const xml = sitemapXml([{ kind: 'audit' }], '/ket-nap/', new URL('https://example.org'));
    expect(xml.match(/<loc>[^<]*<\/loc>/g)).toEqual([
      '<loc>https://example.org/ket-nap/kiem-toan/</loc>',
      '<loc>https://example.org/ket-nap/en/audit/</loc>',
    ]);
    expect(xml.match(/hreflang="en" href="https:\/\/example.org\/ket-nap\/en\/audit\/"/g)).toHaveLength(2);
  });

  it('names the Vietnamese page as the default', () => {
    const xml = sitemapXml([{ kind: 'audit' }], '/', new URL('https://example.org'));
    expect(xml.match(/hreflang="x-default" href="https:\/\/example.org\/kiem-toan\/"/g)).toHaveLength(2);
  });
});

describe('cutSitemaps', () => {
  const pages = Array.from({ length: 7 }, (_, index) => ({
    kind: 'place' as const,
    id: `p-${String(index)}`,
  }));

  it('puts every page once into a file of few enough addresses, in both languages', () => {
    const sitemaps = cutSitemaps(pages, 6);
    expect(sitemaps.map(({ name }) => name)).toEqual(['sitemap.xml', 'sitemap-2.xml', 'sitemap-3.xml']);
    expect(sitemaps.flatMap((each) => each.pages)).toEqual(pages);
    for (const each of sitemaps) {
      const xml = sitemapXml(each.pages, '/', new URL('https://example.org'));
      expect(xml.match(/<loc>/g)?.length).toBeLessThanOrEqual(6);
    }
  });

  it('makes one file of a site that is small or empty', () => {
    expect(cutSitemaps(pages).map(({ name }) => name)).toEqual(['sitemap.xml']);
    expect(cutSitemaps([])).toEqual([{ name: 'sitemap.xml', pages: [] }]);
  });

  it('stays below 50 MB with the longest addresses', () => {
    const id = `${'a'.repeat(80)}/${'b'.repeat(80)}/${'c'.repeat(80)}`;
    const [{ pages: [page] } = { pages: [] }] = cutSitemaps([{ kind: 'place', id }]);
    if (!page) throw new Error('no page');
    const two = sitemapXml([page], `/${'d'.repeat(20)}/`, new URL('https://www.example.org'));
    expect((two.length / 2) * 25_000).toBeLessThan(50_000_000);
  });
});

describe('sitemapIndexXml', () => {
  it('names the sitemaps', () => {
    const xml = sitemapIndexXml(
      ['sitemap.xml', 'sitemap-2.xml'].map((name) => new URL(name, 'https://example.org')),
    );
    expect(xml.match(/<loc>[^<]*<\/loc>/g)).toEqual([
      '<loc>https://example.org/sitemap.xml</loc>',
      '<loc>https://example.org/sitemap-2.xml</loc>',
    ]);
  });
});
