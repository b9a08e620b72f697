import { figureTarget } from './hits.ts';
import { isLongWord } from './near.ts';
import type { FigureEntry, PageEntry, SearchIndex } from './search-index.ts';
import { tokenize, type Token } from './tokens.ts';

/** The words of an entry: those of its title weigh more than the rest. */
export interface EntryTokens {
  readonly title: readonly Token[];
  readonly rest: readonly Token[];
}

interface EntryTexts {
  readonly title: string;
  readonly rest: string;
}

/** What each kind of entry is found by. */
export const TEXTS = {
  /** The second line of a place or a definition says of what kind it is, which would find too many. */
  named: ([title, , , words]: PageEntry): EntryTexts => ({ title, rest: words }),
  page: ([title, line, , words]: PageEntry): EntryTexts => ({ title, rest: `${line} ${words}` }),
  circumstances: (text: string): EntryTexts => ({ title: '', rest: text }),
  value: ([, , , , , , value, printed]: FigureEntry): EntryTexts => ({
    title: `${value} ${printed ?? ''}`,
    rest: '',
  }),
};

/** The lists of an index cut into words, once for all queries. */
export interface Searchable {
  readonly index: SearchIndex;
  readonly places: readonly EntryTokens[];
  readonly definitions: readonly EntryTokens[];
  readonly charts: readonly EntryTokens[];
  readonly reports: readonly EntryTokens[];
  readonly circumstances: readonly EntryTokens[];
  readonly values: readonly EntryTokens[];
  /** The words of five letters and more, without accents: a word that none of them fits is misspelt. */
  readonly vocabulary: readonly string[];
  /** The figures by the ids of their observations. */
  readonly figureById: ReadonlyMap<string, FigureEntry>;
}

/** Makes an index ready to be searched; where it is a part of another, `vocabulary` has the words of the whole. */
export function prepareSearch(index: SearchIndex, vocabulary?: readonly string[]): Searchable {
  const lists = {
    places: index.places.map((entry) => tokensOf(TEXTS.named(entry))),
    definitions: index.definitions.map((entry) => tokensOf(TEXTS.named(entry))),
    charts: index.charts.map((entry) => tokensOf(TEXTS.page(entry))),
    reports: index.reports.map((entry) => tokensOf(TEXTS.page(entry))),
    circumstances: index.circumstances.map((text) => tokensOf(TEXTS.circumstances(text))),
    values: index.figures.map((entry) => tokensOf(TEXTS.value(entry))),
  };
  return {
    index,
    ...lists,
    vocabulary: vocabulary ?? vocabularyOf(lists),
    figureById: new Map(index.figures.map((entry) => [figureTarget(entry, index).id, entry])),
  };
}

function vocabularyOf(lists: Readonly<Record<string, readonly EntryTokens[]>>): string[] {
  const tokens = Object.values(lists)
    .flat()
    .flatMap(({ title, rest }) => [...title, ...rest]);
  return [...new Set(tokens.filter(isLongWord).map(({ folded }) => folded))].sort();
}

function tokensOf({ title, rest }: EntryTexts): EntryTokens {
  return { title: tokenize(title), rest: tokenize(rest) };
}
