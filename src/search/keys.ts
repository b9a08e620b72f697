import { isNear } from './near.ts';
import type { QueryWord } from './query.ts';
import type { Token } from './tokens.ts';

/** Keys under which a typed word is looked up: one of them, or all that begin with it. */
export interface KeyRange {
  readonly key: string;
  readonly isPrefix: boolean;
}

/** A malformed number has at least two separators; one more digit may still make it a number. */
const LONG_NUMBER = /[.,/].*[.,/]/;

/**
 * The keys under which an entry with a token stands: its letters without accents; of a number whatever it may mean with
 * its whole part (`#1004`, `#1.004`, `#1`), of a date or a fraction each of its ends. Whatever fits a token is looked up under
 * one of them: `keysOfWord`.
 */
export function keysOfToken({ folded, numbers }: Token): readonly string[] {
  if (numbers.length === 0) return [folded];
  const ends = Array.from(folded.matchAll(/\//g), ({ index }) => folded.slice(index + 1));
  return [
    ...(folded.includes('/') || LONG_NUMBER.test(folded) ? [folded] : []),
    ...ends,
    ...new Set(numbers.flatMap((number) => [numberKey(number), numberKey(Math.trunc(number))])),
  ];
}

/** Where to look for what fits a typed word; `vocabulary` has the words that a wrong letter may have been meant for. */
export function keysOfWord(word: QueryWord, vocabulary: readonly string[]): readonly KeyRange[] {
  const { folded, numbers, isPrefix, isFuzzy } = word;
  const exact = (key: string): KeyRange => ({ key, isPrefix: false });
  if (folded.includes('/') && numbers.length > 0) return [exact(folded)];
  if (numbers.length > 0) return [...new Set(numbers.map(numberKey))].map(exact);
  if (!isFuzzy) return [{ key: folded, isPrefix }];
  return vocabulary.filter((known) => isNear(folded, known)).map(exact);
}

function numberKey(number: number): string {
  return `#${String(number)}`;
}
