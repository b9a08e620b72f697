import { describe, expect, it } from 'vitest';
import { sitemapIndexXml, sitemapXml } from '../../src/site/sitemap.ts';

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

describe('sitemapIndexXml', () => {
  it('names the sitemap', () => {
    expect(sitemapIndexXml(new URL('https://example.org/sitemap.xml'))).toContain(
      '<loc>https://example.org/sitemap.xml</loc>',
    );
  });
});
