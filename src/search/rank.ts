import { matchWord } from './match-word.ts';
import type { Query } from './query.ts';
import type { Searchable, EntryTokens } from './searchable.ts';

/** How much a title is preferred that begins with the query, that holds it in one piece, and that holds little else. */
const BEGINNING_BONUS = 6;
const PHRASE_BONUS = 4;
const COVERAGE_BONUS = 2;

/** What the titles of a list add to the rank of its entries, whatever single words fit. */
export function titleBonuses(entries: readonly EntryTokens[], query: Query): readonly number[] {
  return entries.map(({ title }) => {
    if (title.length === 0) return 0;
    const matched = title.filter((token) =>
      query.words.some((word) => matchWord(word, token, query.hasAccents) > 0),
    );
    const folded = title.map((token) => token.folded).join(' ');
    return phraseBonus(folded, query.folded) + (COVERAGE_BONUS * matched.length) / title.length;
  });
}

function phraseBonus(title: string, query: string): number {
  if (title.startsWith(query)) return BEGINNING_BONUS;
  return title.includes(` ${query}`) ? PHRASE_BONUS : 0;
}

/** What the places, indicators and groups that figures are made of add to their rank. */
export function figureBonuses(
  { index }: Searchable,
  places: readonly number[],
  definitions: readonly number[],
): readonly number[] {
  return index.figures.map(
    ([, , place, indicator, group]) =>
      (places[place] ?? 0) + (definitions[indicator] ?? 0) + (definitions[group] ?? 0),
  );
}

/** The entries that every word fits, best first; equals stay in the order of the index. */
export function rank<Entry>(
  entries: readonly Entry[],
  fits: readonly (readonly number[])[],
  bonuses: readonly number[],
): readonly Entry[] {
  return entries
    .map((entry, number) => {
      const each = fits.map((list) => list[number] ?? 0);
      const isFound = each.length > 0 && each.every((fit) => fit > 0);
      return { entry, score: isFound ? each.reduce((sum, fit) => sum + fit, bonuses[number] ?? 0) : 0 };
    })
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
    .map(({ entry }) => entry);
}
