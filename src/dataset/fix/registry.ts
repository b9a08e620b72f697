import type { Fix } from './fix.ts';
import { byteOrderMark } from './fixes/byte-order-mark.ts';
import { composedLetters } from './fixes/composed-letters.ts';
import { delimiter } from './fixes/delimiter.ts';
import { finalNewline } from './fixes/final-newline.ts';
import { lineEnds } from './fixes/line-ends.ts';
import { outerBlanks } from './fixes/outer-blanks.ts';

/** Every fix of a decoded text, in the order in which each finds what it needs: lines, then columns, then cells. */
export const FIXES: readonly Fix[] = [
  byteOrderMark,
  lineEnds,
  delimiter,
  composedLetters,
  outerBlanks,
  finalNewline,
];
