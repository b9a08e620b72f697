import type { Language } from '../dataset/model/language.ts';
import { dataset, derived, viewContext } from './context.ts';
import { drawFigures } from './figures.ts';
import { PLACES_IN_ORDER } from './place-tree.ts';
import { buildSearchIndex } from './search/build-search-index.ts';

/** The search index of a language as the text of a file. */
export function searchIndexText(language: Language): string {
  const charts = { vi: drawFigures(viewContext('vi')), en: drawFigures(viewContext('en')) };
  const source = { dataset, lookups: derived.lookups, placeIds: new Set(PLACES_IN_ORDER), charts };
  return JSON.stringify(buildSearchIndex(source, language));
}
