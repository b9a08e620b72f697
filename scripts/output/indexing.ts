import { addressOf, pathAt } from './addresses.ts';
import type { BuiltPage, BuiltSite } from './page.ts';

/**
 * Search engines can list every page that may be listed: it has a title, a description, one heading of the first rank,
 * its own address as the canonical one, and languages that point back; the sitemap holds these pages, and no hidden one.
 */
export function checkIndexing(site: BuiltSite): string[] {
  return site.pages.flatMap((page) => {
    const address = addressOf(page, site);
    const faults = isIndexed(page) ? faultsOf(address, page, site) : faultsOfHidden(address, site);
    return faults.map((fault) => `${page.path}: ${fault}`);
  });
}

function isIndexed({ meta }: BuiltPage): boolean {
  return !meta['robots']?.includes('noindex');
}

function faultsOfHidden(address: string, site: BuiltSite): string[] {
  return site.sitemap.has(address) ? ['stands in the sitemap, but asks not to be listed'] : [];
}

function faultsOf(address: string, page: BuiltPage, site: BuiltSite): string[] {
  const { headings, canonical, title, meta } = page;
  return [
    ...(title ? [] : ['no title']),
    ...(meta['description']?.trim() ? [] : ['no description']),
    ...(headings === 1 ? [] : [`${headings} headings of the first rank`]),
    ...(canonical === address ? [] : [`its canonical address is ${canonical || 'missing'}, not ${address}`]),
    ...(site.sitemap.has(address) ? [] : ['not in the sitemap']),
    ...languageFaults(address, page, site),
  ];
}

/** Every language that a page names leads to a page that names it in turn. */
function languageFaults(address: string, page: BuiltPage, site: BuiltSite): string[] {
  const own = page.language;
  const named = new Map(page.languages);
  return [
    ...(named.get(own) === address ? [] : [`does not name itself in its language ${own}`]),
    ...(named.has('x-default') ? [] : ['names no default language']),
    ...[...named]
      .filter(([, other]) => {
        const path = pathAt(other, site);
        const twin = path === null ? null : site.pageAt(path);
        return !twin || new Map(twin.languages).get(own) !== address;
      })
      .map(([language, other]) => `${other} (${language}) does not point back`),
  ];
}
