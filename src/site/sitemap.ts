import { escapeXml } from '../charts/xml.ts';
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

/** The index of one sitemap, which is what search engines are told of. */
export function sitemapIndexXml(sitemap: URL): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><sitemap><loc>${escapeXml(sitemap.href)}</loc></sitemap></sitemapindex>
`;
}
