import { fitWord } from './fits.ts';
import { figureHit, pageHit, type KindHits } from './hits.ts';
import { forgiveLetters, parseQuery, type Query } from './query.ts';
import { figureBonuses, rank, titleBonuses } from './rank.ts';
import type { Searchable } from './searchable.ts';

/** What was found, and the query as it was understood, for marking its words in the results. */
export interface SearchResult {
  readonly query: Query;
  /** Kinds with results only, in the order in which they are shown. */
  readonly kinds: readonly KindHits[];
}

/** Everything that holds all words of a query, accents or not, by kind and best first. An id leads to its figure. */
export function search(searchable: Searchable, text: string): SearchResult {
  const { index } = searchable;
  const query = forgiveLetters(parseQuery(text), searchable.vocabulary);
  const named = searchable.figureById.get(text.trim().toLowerCase());
  if (named) return { query, kinds: [{ kind: 'figure', hits: [figureHit(named, index)] }] };

  const fitted = query.words.map((word) => fitWord(searchable, word, query.hasAccents));
  const places = titleBonuses(searchable.places, query);
  const definitions = titleBonuses(searchable.definitions, query);
  const pages = (list: 'places' | 'definitions' | 'charts' | 'reports', bonuses: readonly number[]) =>
    rank(
      index[list],
      fitted.map((fits) => fits[list]),
      bonuses,
    ).map((entry) => pageHit(entry, index));
  const figures = rank(
    index.figures,
    fitted.map((fits) => fits.figures),
    figureBonuses(searchable, places, definitions),
  );
  const kinds: KindHits[] = [
    { kind: 'place', hits: pages('places', places) },
    { kind: 'definition', hits: pages('definitions', definitions) },
    { kind: 'chart', hits: pages('charts', titleBonuses(searchable.charts, query)) },
    { kind: 'report', hits: pages('reports', titleBonuses(searchable.reports, query)) },
    { kind: 'figure', hits: figures.map((entry) => figureHit(entry, index)) },
  ];
  return { query, kinds: kinds.filter(({ hits }) => hits.length > 0) };
}
