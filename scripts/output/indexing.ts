import type { BuiltPage, BuiltSite } from './page.ts';

/**
 * Search engines can list every page that may be listed: it has a title, a description, one heading of the first rank,
 * its own address as the canonical one, and languages that point back; the sitemap holds these pages and no other.
 */
export function checkIndexing(site: BuiltSite): string[] {
  const pages = new Map(site.pages.map((page) => [addressOf(page, site), page]));
  const unknown = [...site.sitemap]
    .filter((address) => !pages.has(address))
    .map((address) => `sitemap.xml: no page at ${address}`);
  return [
    ...[...pages].flatMap(([address, page]) =>
      (isIndexed(page) ? faultsOf(address, page, pages, site) : faultsOfHidden(address, site)).map(
        (fault) => `${page.path}: ${fault}`,
      ),
    ),
    ...unknown,
  ];
}

/** The absolute address at which a page is served. */
function addressOf({ path }: BuiltPage, { siteUrl, basePath }: BuiltSite): string {
  return new URL(`${basePath}${path.replace(/(^|\/)index\.html$/, '$1')}`, siteUrl).href;
}

function isIndexed({ meta }: BuiltPage): boolean {
  return !meta['robots']?.includes('noindex');
}

function faultsOfHidden(address: string, site: BuiltSite): string[] {
  return site.sitemap.has(address) ? ['stands in the sitemap, but asks not to be listed'] : [];
}

function faultsOf(
  address: string,
  page: BuiltPage,
  pages: ReadonlyMap<string, BuiltPage>,
  site: BuiltSite,
): string[] {
  const { headings, canonical, title, meta } = page;
  return [
    ...(title ? [] : ['no title']),
    ...(meta['description']?.trim() ? [] : ['no description']),
    ...(headings === 1 ? [] : [`${headings} headings of the first rank`]),
    ...(canonical === address ? [] : [`its canonical address is ${canonical || 'missing'}, not ${address}`]),
    ...(site.sitemap.has(address) ? [] : ['not in the sitemap']),
    ...languageFaults(address, page, pages),
  ];
}

/** Every language that a page names leads to a page that names it in turn. */
function languageFaults(address: string, page: BuiltPage, pages: ReadonlyMap<string, BuiltPage>): string[] {
  const own = page.language;
  const named = new Map(page.languages);
  return [
    ...(named.get(own) === address ? [] : [`does not name itself in its language ${own}`]),
    ...(named.has('x-default') ? [] : ['names no default language']),
    ...[...named]
      .filter(([, other]) => {
        const twin = pages.get(other);
        return !twin || new Map(twin.languages).get(own) !== address;
      })
      .map(([language, other]) => `${other} (${language}) does not point back`),
  ];
}
