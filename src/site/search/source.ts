import type { Figure } from '../../charts/figure.ts';
import type { Lookups } from '../../dataset/derive/lookups.ts';
import type { Language } from '../../dataset/model/language.ts';
import type { Dataset } from '../../dataset/model/record.ts';
import { address, type Page } from '../../i18n/routes.ts';

type ChartTexts = Pick<Figure, 'slug' | 'question' | 'finding'>;

/** What an index is made from: the dataset, the places that have a page, and the charts in every language. */
export interface SearchSource {
  readonly dataset: Dataset;
  readonly lookups: Lookups;
  readonly placeIds: ReadonlySet<string>;
  readonly charts: Readonly<Record<Language, readonly ChartTexts[]>>;
}

/** Address of a page below the site's base. */
export function entryAddress(page: Page, language: Language, fragment?: string): string {
  return address(page, language, '', fragment);
}
