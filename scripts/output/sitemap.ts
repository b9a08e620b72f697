import { pathAt } from './addresses.ts';
import type { BuiltSite } from './page.ts';

/** The sitemap holds no address without a page. */
export function checkSitemap(site: BuiltSite): string[] {
  return [...site.sitemap]
    .filter((address) => {
      const path = pathAt(address, site);
      return path === null || !site.files.has(path);
    })
    .map((address) => `sitemap.xml: no page at ${address}`);
}
