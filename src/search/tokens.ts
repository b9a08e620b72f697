import { foldAccents } from '../dataset/model/fold.ts';
import { readNumber } from './read-number.ts';

/** A word or a number of a text. */
export interface Token {
  /** As written, in lower case and composed form (NFC). */
  readonly written: string;
  /** Without accents, đ as d. */
  readonly folded: string;
  /** What the token may mean as a number; empty for words. */
  readonly numbers: readonly number[];
  /** Where it stands in the composed text. */
  readonly start: number;
  readonly end: number;
}

/** Numbers keep their separators (`1.004`, `83,64`, `11/35`, `30/6/2021`); everything else is cut at non-letters. */
const TOKEN = /\d+(?:[.,/]\d+)*|[\p{L}\p{M}]+/gu;

/** The words and numbers of a text as written, in lower case and in order: what `tokenize` has, in a third of its time. */
export function writtenWords(text: string): readonly string[] {
  return (text.normalize('NFC').match(TOKEN) ?? []).map((word) => word.toLowerCase());
}

/** The words and numbers of a text in its composed form, in order. */
export function tokenize(text: string): readonly Token[] {
  return Array.from(text.normalize('NFC').matchAll(TOKEN), ({ 0: found, index }) => {
    const written = found.toLowerCase();
    return {
      written,
      folded: foldAccents(written),
      numbers: written.split('/').flatMap(readNumber),
      start: index,
      end: index + found.length,
    };
  });
}
