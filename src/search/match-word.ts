import { isNear } from './near.ts';
import type { QueryWord } from './query.ts';
import type { Token } from './tokens.ts';

/** How well a typed word fits a word of a text: 0 is not at all, 4 letter by letter with its accents. */
export const FIT = { written: 4, folded: 3, beginning: 2, near: 1, none: 0 } as const;

/** The fit of a typed word or number and a token. `hasAccents`: whether the query spells accents out. */
export function matchWord(word: QueryWord, token: Token, hasAccents: boolean): number {
  if (word.numbers.length > 0) return matchNumber(word, token);
  if (word.folded === token.folded) {
    return hasAccents && word.written === token.written ? FIT.written : FIT.folded;
  }
  if (word.isPrefix && token.folded.startsWith(word.folded)) return FIT.beginning;
  return word.isFuzzy && isNear(word.folded, token.folded) ? FIT.near : FIT.none;
}

/** A number fits an equal one however it is written, and, whole, one with decimals; a fraction or a date, its end. */
function matchNumber(word: QueryWord, token: Token): number {
  if (word.written === token.written) return FIT.written;
  if (word.written.includes('/')) {
    return token.written.endsWith(`/${word.written}`) ? FIT.folded : FIT.none;
  }
  if (word.numbers.some((number) => token.numbers.includes(number))) return FIT.folded;
  const wholes = token.numbers.map(Math.trunc);
  return word.numbers.some((number) => wholes.includes(number)) ? FIT.beginning : FIT.none;
}
