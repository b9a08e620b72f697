import { LANGUAGES, type Language } from '../dataset/model/language.ts';

/** Every kind of page with what tells one page of the kind from another. */
export type Page =
  | {
      readonly kind:
        | 'overview'
        | 'charts'
        | 'places'
        | 'reports'
        | 'indicators'
        | 'groups'
        | 'audit'
        | 'data'
        | 'api'
        | 'codebook'
        | 'method'
        | 'glossary'
        | 'corrections'
        | 'check'
        | 'guide'
        | 'explore';
    }
  | {
      readonly kind:
        'chart' | 'embed' | 'place' | 'placesPage' | 'report' | 'reportsPage' | 'indicator' | 'explorePage';
      readonly id: string;
    };

export type PageKind = Page['kind'];

/** The one table of addresses: `*` stands for the page's id. Stable for life. */
export const ROUTES: Readonly<Record<PageKind, Readonly<Record<Language, string>>>> = {
  overview: { vi: '', en: 'en' },
  charts: { vi: 'bieu-do', en: 'en/charts' },
  chart: { vi: 'bieu-do/*', en: 'en/charts/*' },
  embed: { vi: 'embed/vi/*', en: 'embed/en/*' },
  places: { vi: 'dia-phuong', en: 'en/places' },
  placesPage: { vi: 'dia-phuong/trang/*', en: 'en/places/page/*' },
  place: { vi: 'dia-phuong/*', en: 'en/places/*' },
  reports: { vi: 'bao-cao', en: 'en/reports' },
  reportsPage: { vi: 'bao-cao/trang/*', en: 'en/reports/page/*' },
  report: { vi: 'bao-cao/*', en: 'en/reports/*' },
  indicators: { vi: 'chi-so', en: 'en/indicators' },
  indicator: { vi: 'chi-so/*', en: 'en/indicators/*' },
  groups: { vi: 'nhom', en: 'en/groups' },
  audit: { vi: 'kiem-toan', en: 'en/audit' },
  data: { vi: 'du-lieu', en: 'en/data' },
  api: { vi: 'du-lieu/api', en: 'en/data/api' },
  codebook: { vi: 'du-lieu/so-ma', en: 'en/data/codebook' },
  method: { vi: 'phuong-phap', en: 'en/method' },
  glossary: { vi: 'thuat-ngu', en: 'en/glossary' },
  corrections: { vi: 'dinh-chinh', en: 'en/corrections' },
  check: { vi: 'kiem-tra', en: 'en/check' },
  guide: { vi: 'huong-dan', en: 'en/guide' },
  explore: { vi: 'tra-cuu', en: 'en/explore' },
  explorePage: { vi: 'tra-cuu/*', en: 'en/explore/*' },
};

/** Path of a page below the site's base, without slashes at its ends: `bieu-do/new-members`, `en`. */
export function routePath(page: Page, language: Language): string {
  const pattern = ROUTES[page.kind][language];
  return 'id' in page ? pattern.replace('*', page.id) : pattern;
}

/**
 * Address of a page as it stands in a link: base path, path, closing slash and an optional fragment.
 * `base` begins and ends with a slash.
 */
export function address(page: Page, language: Language, base: string, fragment?: string): string {
  const path = routePath(page, language);
  return `${base}${path}${path ? '/' : ''}${fragment ? `#${encodeURIComponent(fragment)}` : ''}`;
}

/** The addresses of one page in every language, for `hreflang`. */
export function alternates(page: Page, base: string): readonly { language: Language; href: string }[] {
  return LANGUAGES.map((language) => ({ language, href: address(page, language, base) }));
}
