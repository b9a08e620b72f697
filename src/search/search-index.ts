import type { Language } from '../dataset/model/language.ts';

/** The kinds of results in the order in which they are shown. A definition is an indicator, a group or a term. */
export const SEARCH_KINDS = ['place', 'definition', 'chart', 'report', 'figure'] as const;

export type SearchKind = (typeof SEARCH_KINDS)[number];

/** Words of the results in the language of the index. `{n}` and `{query}` stand for what only the browser knows. */
export interface SearchWords {
  readonly kinds: Readonly<Record<SearchKind, string>>;
  readonly results: string;
  readonly showAll: string;
  readonly nothing: string;
  readonly printed: string;
}

/**
 * A page or a part of one. `address` is below the site's base, `words` are found but not shown. Reports have two more:
 * `place` is the number of a place, whose words find the report too, `language` is its title's.
 */
export type PageEntry = readonly [
  title: string,
  line: string,
  address: string,
  words: string,
  place?: number,
  language?: string,
];

/**
 * An observation. Numbers refer to entries of the index, so that nothing is written twice; `group` is −1 for all.
 * `printed` stands only where the report writes the figure neither as Vietnamese nor as English does.
 */
export type FigureEntry = readonly [
  report: number,
  count: number,
  place: number,
  indicator: number,
  group: number,
  circumstances: number,
  value: string,
  printed?: string,
];

/** Everything that can be found in one language; written at build, read on first use. */
export interface SearchIndex {
  readonly language: Language;
  readonly words: SearchWords;
  readonly places: readonly PageEntry[];
  readonly definitions: readonly PageEntry[];
  readonly charts: readonly PageEntry[];
  readonly reports: readonly PageEntry[];
  /** Period, status and selection of figures in words. */
  readonly circumstances: readonly string[];
  readonly figures: readonly FigureEntry[];
}
