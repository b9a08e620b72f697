import { matchWord } from './match-word.ts';
import type { QueryWord } from './query.ts';
import type { EntryTokens, Searchable } from './searchable.ts';
import type { Token } from './tokens.ts';

/** How well one typed word fits each entry of each list; 0 is not at all. */
export interface WordFits {
  readonly places: readonly number[];
  readonly definitions: readonly number[];
  readonly charts: readonly number[];
  readonly reports: readonly number[];
  readonly figures: readonly number[];
}

const TITLE_WEIGHT = 2;

/** A report has the words of its place too, a figure those of all that it is made of. */
export function fitWord(searchable: Searchable, word: QueryWord, hasAccents: boolean): WordFits {
  const { index } = searchable;
  const fitAll = (entries: readonly EntryTokens[]): readonly number[] =>
    entries.map(({ title, rest }) =>
      Math.max(TITLE_WEIGHT * bestFit(title, word, hasAccents), bestFit(rest, word, hasAccents)),
    );
  const [places, definitions] = [fitAll(searchable.places), fitAll(searchable.definitions)];
  const [circumstances, values] = [fitAll(searchable.circumstances), fitAll(searchable.values)];
  const reports = fitAll(searchable.reports);
  return {
    places,
    definitions,
    charts: fitAll(searchable.charts),
    reports: index.reports.map(([, , , , place], number) =>
      Math.max(reports[number] ?? 0, (places[place ?? -1] ?? 0) / TITLE_WEIGHT),
    ),
    figures: index.figures.map(([, , place, indicator, group, circumstance], number) =>
      Math.max(
        values[number] ?? 0,
        places[place] ?? 0,
        definitions[indicator] ?? 0,
        definitions[group] ?? 0,
        circumstances[circumstance] ?? 0,
      ),
    ),
  };
}

function bestFit(tokens: readonly Token[], word: QueryWord, hasAccents: boolean): number {
  return tokens.reduce((best, token) => Math.max(best, matchWord(word, token, hasAccents)), 0);
}
