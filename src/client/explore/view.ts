import type { Language } from '../../dataset/model/language.ts';
import type { ExploreKind, FacetId } from '../../explore/explore-file.ts';
import { formatNumber } from '../../i18n/format.ts';
import type { ExploreWords } from '../../i18n/words/vi/explore.ts';

/** The words, addresses and citation that the page gives its script. */
export interface PageWords {
  readonly explore: ExploreWords;
  /** Each form of a figure with `{low}` and `{high}`. */
  readonly forms: Readonly<Record<string, string>>;
  /** Addresses of a place, a report, with `*` for its id. */
  readonly placeLink: string;
  readonly reportLink: string;
  readonly version: string;
  readonly licence: string;
  readonly citation: string;
}

/** What every part of the explorer is written with. */
export interface View {
  readonly words: PageWords;
  readonly write: (value: number) => string;
  /** A phrase with its `{names}` filled in; numbers are written as the language writes them. */
  readonly fill: (phrase: string, values: Readonly<Record<string, string | number>>) => string;
  readonly facetName: (kind: ExploreKind, facet: FacetId) => string;
  readonly language: Language;
}

export function createView(words: PageWords, language: Language): View {
  const write = (value: number): string => formatNumber(value, language);
  return {
    words,
    write,
    language,
    fill: (phrase, values) =>
      phrase.replace(/\{(\w+)\}/g, (name, key: string) => {
        const value = Object.hasOwn(values, key) ? values[key] : undefined;
        return typeof value === 'number' ? write(value) : (value ?? name);
      }),
    facetName: (kind, facet) =>
      facet === 'indicator' && kind === 'measures' ? words.explore.measure : words.explore.facets[facet],
  };
}
