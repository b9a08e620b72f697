import type { Organization, WebSite } from 'schema-dts';
import type { Language } from '../../dataset/model/language.ts';
import type { Page } from '../../i18n/routes.ts';

/** What a description knows of the site it stands in; every address is absolute. */
export interface SiteView {
  readonly language: Language;
  readonly siteName: string;
  readonly siteTagline: string;
  readonly licenceUrl: string;
  /** The address of a page in the language of the description. */
  readonly page: (page: Page) => string;
  /** A lasting name for what a page is about: the same in every language. */
  readonly id: (page: Page, part: string) => string;
  readonly file: (path: string) => string;
}

/** The name by which other descriptions refer to the site. */
export function siteId(view: SiteView): string {
  return view.id({ kind: 'overview' }, 'website');
}

/** Who made the dataset: the project itself. */
export function describeProject(view: SiteView): Organization {
  return {
    '@type': 'Organization',
    '@id': view.id({ kind: 'overview' }, 'project'),
    name: view.siteName,
    url: view.file(''),
  };
}

/** The site as a whole, for its overview. */
export function describeSite(view: SiteView): WebSite {
  return {
    '@type': 'WebSite',
    '@id': siteId(view),
    url: view.page({ kind: 'overview' }),
    name: view.siteName,
    description: view.siteTagline,
    inLanguage: view.language,
    publisher: describeProject(view),
    license: view.licenceUrl,
  };
}
