import { escapeXml } from '../charts/xml.ts';
import { LANGUAGES } from '../dataset/model/language.ts';
import { alternates, type Page } from '../i18n/routes.ts';

/**
 * A sitemap of every page in every language, each with all languages and the default (the first) as `hreflang`, after
 * the sitemaps.org protocol 0.9.
 * `base` begins and ends with a slash; `site` is the origin.
 */
export function sitemapXml(pages: readonly Page[], base: string, site: URL): string {
  const urls = pages.flatMap((page) => {
    const links = alternates(page, base).map(({ language, href }) => ({
      language,
      href: escapeXml(new URL(href, site).href),
    }));
    const twins = [...links, ...links.slice(0, 1).map(({ href }) => ({ language: 'x-default', href }))].map(
      ({ language, href }) => `<xhtml:link rel="alternate" hreflang="${language}" href="${href}"/>`,
    );
    return links.map(({ href }) => `<url><loc>${href}</loc>${twins.join('')}</url>`);
  });
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${urls.join('\n')}
</urlset>
`;
}

/** The index of the sitemaps, which is what search engines are told of. */
export function sitemapIndexXml(sitemaps: readonly URL[]): string {
  const entries = sitemaps.map(({ href }) => `<sitemap><loc>${escapeXml(href)}</loc></sitemap>`);
  return `<?xml version="1.0" encoding="UTF-8"?>
<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${entries.join('\n')}</sitemapindex>
`;
}

/**
 * A sitemap may list 50,000 addresses and hold 50 MB. An address with its twins takes some four hundred bytes, and more
 * under a long base path or with long ids: half as many stay below both.
 */
const MOST_ADDRESSES = 25_000;

/** The pages of each sitemap with the names of their files: `sitemap.xml`, then `sitemap-2.xml` and so on. */
export function cutSitemaps(
  pages: readonly Page[],
  mostAddresses = MOST_ADDRESSES,
): { readonly name: string; readonly pages: readonly Page[] }[] {
  const most = Math.floor(mostAddresses / LANGUAGES.length);
  return Array.from({ length: Math.max(1, Math.ceil(pages.length / most)) }, (_, index) => ({
    name: index === 0 ? 'sitemap.xml' : `sitemap-${String(index + 1)}.xml`,
    pages: pages.slice(index * most, (index + 1) * most),
  }));
}
