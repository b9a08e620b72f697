import { figureReportKey } from './report-key.ts';
import { keysOfWord, type KeyRange } from './keys.ts';
import { matchWord } from './match-word.ts';
import { forgiveLetters, parseQuery, type Query, type QueryWord } from './query.ts';
import { MOST_SHARDS, REPORT_KEY, type SearchHead } from './search-shards.ts';
import type { Searchable } from './searchable.ts';

/** The shards that a query needs. */
export interface ShardPlan {
  readonly shards: readonly number[];
  /** Whether everything that fits the query stands in these and in the head. */
  readonly isComplete: boolean;
}

/**
 * Whatever fits a query fits each of its words, so that the shards of one word are enough: of the one with the fewest. A
 * figure may fit by what it counts or by its period, of which there are so many that they are no keys: then another word
 * has to lead to it. `head` is the head made ready to be searched.
 */
export function planShards({ shards, broad }: SearchHead, head: Searchable, text: string): ShardPlan {
  const query = forgiveLetters(parseQuery(text), head.vocabulary);
  const named = figureReportKey(text);
  const byId = named === null ? [] : shardsIn(shards, { key: named, isPrefix: false });
  if (query.words.length === 0) return { shards: [], isComplete: true };
  const choices = query.words.flatMap((word) => {
    const ranges = keysOfWord(word, head.vocabulary);
    if (ranges.some((range) => broad.some((key) => isIn(key, key, range)))) return [];
    const found = [...new Set(ranges.flatMap((range) => shardsIn(shards, range)))];
    return found.length > MOST_SHARDS ? [] : [{ found, leadsToFigures: !fitsHead(word, query, head) }];
  });
  const [best] = choices.toSorted(
    (a, b) => Number(b.leadsToFigures) - Number(a.leadsToFigures) || a.found.length - b.found.length,
  );
  return {
    shards: [...new Set([...(best?.found ?? []), ...byId])],
    isComplete: best?.leadsToFigures ?? false,
  };
}

/** The shards that hold every entry once or more. */
export function allShards({ shards }: SearchHead): readonly number[] {
  return shardsIn(shards, { key: REPORT_KEY, isPrefix: true });
}

function shardsIn(shards: SearchHead['shards'], range: KeyRange): number[] {
  return shards.flatMap(([first, last], number) => (isIn(first, last, range) ? [number] : []));
}

/** Whether keys from `first` to `last` reach into a range. */
function isIn(first: string, last: string, { key, isPrefix }: KeyRange): boolean {
  return last >= key && (first <= key || (isPrefix && first.startsWith(key)));
}

function fitsHead(
  word: QueryWord,
  { hasAccents }: Query,
  { definitions, circumstances }: Searchable,
): boolean {
  return [...definitions, ...circumstances].some(({ title, rest }) =>
    [...title, ...rest].some((token) => matchWord(word, token, hasAccents) > 0),
  );
}
