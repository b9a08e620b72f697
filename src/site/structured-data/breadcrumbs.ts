import type { BreadcrumbList } from 'schema-dts';
import type { Crumb } from '../trail.ts';
import type { SiteView } from './site.ts';

/** The way to a page, the page itself included and last, as search engines show it. */
export function describeBreadcrumbs(crumbs: readonly Crumb[], view: SiteView): BreadcrumbList {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: crumbs.map(({ page, name }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      item: view.page(page),
    })),
  };
}
