import { distance } from 'fastest-levenshtein';
import type { Token } from './tokens.ts';

/** Shorter words have too many neighbours for a wrong letter to be forgiven. */
const SHORTEST_FUZZY = 5;
const SHORTEST_FUZZY_TWICE = 9;

/** Whether a word without accents is another but for a wrong letter or two. */
export function isNear(word: string, token: string): boolean {
  if (word.length < SHORTEST_FUZZY || token.length < SHORTEST_FUZZY) return false;
  const most = word.length < SHORTEST_FUZZY_TWICE ? 1 : 2;
  return Math.abs(word.length - token.length) <= most && distance(word, token) <= most;
}

/** Whether a wrong letter of a word is forgiven, where nothing fits it; those of numbers are not. */
export function isLongWord({ folded }: Token): boolean {
  return folded.length >= SHORTEST_FUZZY && !/^\d/.test(folded);
}
