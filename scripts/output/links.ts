import type { BuiltPage, BuiltSite } from './page.ts';

/** Every internal link leads to a file of the output, and every fragment to an element of its page. */
export function checkLinks(site: BuiltSite): string[] {
  return site.pages.flatMap((page) =>
    referencesOf(page, site).flatMap((href) => {
      const fault = faultOf(href, page, site);
      return fault ? [`${page.path}: ${fault}`] : [];
    }),
  );
}

/** Links of the site itself, absolute ones of its own address included. */
function referencesOf(page: BuiltPage, site: BuiltSite): string[] {
  const own = new URL(site.siteUrl).origin;
  return page.references
    .map((href) => (href.startsWith(`${own}/`) ? href.slice(own.length) : href))
    .filter((href) => !/^[a-z]+:/i.test(href));
}

function faultOf(href: string, page: BuiltPage, site: BuiltSite): string | null {
  const [whole = '', fragment] = href.split('#');
  // What stands after a question mark is for the page itself.
  const [path = ''] = whole.split('?');
  const target = path === '' ? page.path : targetOf(decodeURIComponent(path), site.basePath);
  if (target === null) return `link outside the base path: ${href}`;
  if (!site.files.has(target)) return `link to nothing: ${href}`;
  if (fragment && !site.pageAt(target)?.ids.has(decodeURIComponent(fragment)))
    return `link to a missing anchor: ${href}`;
  return null;
}

/** The file of the output that a path of the site leads to; null outside the base path. */
export function targetOf(path: string, basePath: string): string | null {
  if (!path.startsWith(basePath)) return null;
  const rest = path.slice(basePath.length);
  return rest === '' || rest.endsWith('/') ? `${rest}index.html` : rest;
}
