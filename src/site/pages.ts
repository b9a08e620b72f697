import { LANGUAGES, type Language } from '../dataset/model/language.ts';
import type { Page } from '../i18n/routes.ts';
import { dataset } from './context.ts';
import { furtherExplorePages } from './explore-pages.ts';
import { charts } from './figures.ts';
import { furtherIndexPages } from './index-pages.ts';

/** Places that have a page: those with figures, those that reports are about, and all above them. */
export const placesWithPages: ReadonlySet<string> = (() => {
  const wanted = new Set<string>();
  const parents = new Map(dataset.places.map((place) => [place.place_id, place.parent_id]));
  const used = [...dataset.observations, ...dataset.reports].map((row) => row.place_id);
  for (const start of used) {
    for (let id: string | null = start; id && !wanted.has(id); id = parents.get(id) ?? null) wanted.add(id);
  }
  return wanted;
})();

const SINGLE_PAGES = [
  'overview',
  'charts',
  'places',
  'reports',
  'indicators',
  'groups',
  'audit',
  'data',
  'api',
  'codebook',
  'method',
  'glossary',
  'corrections',
  'check',
  'guide',
  'explore',
] as const;

/** Every page of the site, whatever the language. */
export const distinctPages: readonly Page[] = [
  ...SINGLE_PAGES.map((kind) => ({ kind })),
  ...charts.map(({ slug }) => ({ kind: 'chart' as const, id: slug })),
  ...[...placesWithPages].map((id) => ({ kind: 'place' as const, id })),
  ...dataset.reports.map(({ report_id }) => ({ kind: 'report' as const, id: report_id })),
  ...furtherIndexPages(placesWithPages.size).map((id) => ({ kind: 'placesPage' as const, id })),
  ...furtherIndexPages(dataset.reports.length).map((id) => ({ kind: 'reportsPage' as const, id })),
  ...furtherExplorePages.map((id) => ({ kind: 'explorePage' as const, id })),
  ...dataset.indicators.map(({ indicator_id }) => ({ kind: 'indicator' as const, id: indicator_id })),
];

/** Every page of the site in every language. */
export function listPages(): { readonly page: Page; readonly language: Language }[] {
  return distinctPages.flatMap((page) => LANGUAGES.map((language) => ({ page, language })));
}
