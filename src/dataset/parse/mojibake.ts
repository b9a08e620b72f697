import { recogniseFont } from './legacy.ts';
import { isVietnameseSyllable } from './syllable.ts';
import type { ForeignWord } from './words.ts';
import { findForeignWords } from './words.ts';

/** Text typed in a legacy font and saved as UTF-8: which font encoding, and the first such word. */
export interface Mojibake extends ForeignWord {
  readonly encoding: string;
  /** What the word spells once decoded. */
  readonly spelt: string;
}

/** A foreign name or two may look odd as well; from this many distinct words on it is no accident. */
const LEAST_WORDS = 3;
const LATIN_1 = /^[\u0020-\u00ff]+$/;
const HIGH = /[\u00a1-\u00ff]/;

/**
 * Recognises TCVN3 and VNI text that was saved as UTF-8 (`§¶ng`, `Ñaûng`). Words that are no Vietnamese
 * syllables as they stand must become such, nearly all of them, in one of the two encodings.
 */
export function findMojibake(text: string): Mojibake | null {
  if (!HIGH.test(text)) return null;
  const odd = findForeignWords(text).filter(isOdd);
  if (odd.length < LEAST_WORDS) return null;
  const encoding = recogniseFont(odd.map(({ word }) => word));
  if (!encoding) return null;
  for (const { word, index } of odd) {
    const spelt = encoding.decode(word);
    if (isVietnameseSyllable(spelt)) return { word, index, encoding: encoding.name, spelt };
  }
  return null;
}

function isOdd({ word }: ForeignWord): boolean {
  return word.length > 1 && LATIN_1.test(word) && HIGH.test(word) && !isVietnameseSyllable(word);
}
