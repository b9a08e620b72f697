import { foldAccents } from '../dataset/model/fold.ts';
import { isLongWord } from './near.ts';
import { tokenize, type Token } from './tokens.ts';

/** A typed word with how it may be matched. */
export interface QueryWord extends Token {
  /** Whether a longer word that begins with it will do. */
  readonly isPrefix: boolean;
  /** Whether one or two wrong letters will do. */
  readonly isFuzzy: boolean;
}

export interface Query {
  readonly words: readonly QueryWord[];
  /** The whole query without accents, its words apart by one space. */
  readonly folded: string;
  /** Whether accents were typed, and so tell one word from another. */
  readonly hasAccents: boolean;
}

/**
 * A Vietnamese syllable of five letters without accents is whole; a shorter one begins many others (`da`, `dang`), so
 * that only the last word, which may still be in the typing, is taken for a beginning whatever its length.
 */
const SHORTEST_PREFIX = 5;

/** What a reader typed, as words; none where it holds neither letter nor digit. */
export function parseQuery(text: string): Query {
  const tokens = tokenize(text);
  return {
    words: tokens.map((token, index) => ({
      ...token,
      isPrefix: index === tokens.length - 1 || token.folded.length >= SHORTEST_PREFIX,
      isFuzzy: false,
    })),
    folded: tokens.map(({ folded }) => folded).join(' '),
    hasAccents: tokens.some(({ written }) => foldAccents(written) !== written),
  };
}

/**
 * The query with those of its words that nothing fits as they are typed forgiven a wrong letter or two. `vocabulary`: all
 * words of five letters and more that can be found, without accents.
 */
export function forgiveLetters(query: Query, vocabulary: readonly string[]): Query {
  const isKnown = ({ folded, isPrefix }: QueryWord): boolean =>
    vocabulary.some((known) => known === folded || (isPrefix && known.startsWith(folded)));
  return {
    ...query,
    words: query.words.map((word) => ({ ...word, isFuzzy: isLongWord(word) && !isKnown(word) })),
  };
}
