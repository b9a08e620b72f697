import { targetOf } from './links.ts';
import type { BuiltPage, BuiltSite } from './page.ts';

/** The absolute address at which a page is served. */
export function addressOf({ path }: Pick<BuiltPage, 'path'>, { siteUrl, basePath }: BuiltSite): string {
  return new URL(`${basePath}${path.replace(/(^|\/)index\.html$/, '$1')}`, siteUrl).href;
}

/** The file of the page that is served at an absolute address; null where none can be. */
export function pathAt(address: string, site: BuiltSite): string | null {
  const path = targetOf(decodeURIComponent(new URL(address, site.siteUrl).pathname), site.basePath);
  return path !== null && path.endsWith('.html') && addressOf({ path }, site) === address ? path : null;
}
