import { composeText } from './compose.ts';
import { dates, years } from './families/dates.ts';
import { documents } from './families/documents.ts';
import { durations } from './families/durations.ts';
import { names } from './families/names.ts';
import { ordinals } from './families/ordinals.ts';
import { places } from './families/places.ts';
import { fractions, numbers, others, percentages, ranges } from './families/quantities.ts';
import { words } from './families/words.ts';
import { foldFigure } from './figure-token.ts';
import type { FigureFamily, FigureKind, FigureToken } from './figure-token.ts';

/** Earlier families take their figures first; the last takes every digit that is left. */
const FAMILIES: readonly FigureFamily[] = [
  documents,
  names,
  dates,
  durations,
  years,
  places,
  ordinals,
  words,
  ranges,
  fractions,
  percentages,
  numbers,
  others,
];

/** Stands for a character that a token already holds; it is no letter, digit or blank. */
const TAKEN = '\ufffc';

interface Found {
  readonly kind: FigureKind;
  readonly printed: string;
  readonly index: number;
}

/**
 * Finds every figure of a paragraph, in order; no two overlap, and every digit lies in one of them.
 *
 * The token is the bare figure: it begins and ends with a digit, apart from a percent sign or word, a magnitude
 * (`3,2 triệu`), the unit of a duration (`6 tháng`, `5 năm`), an English month and the letters of a document's number
 * or a name (`21-NQ/TW`, `COVID-19`). Words that only point at it stay outside: “năm 2021” is `2021`, “Quận 4” is `4`,
 * “lần thứ 5” is `5`. Dates keep the words between their parts (`17 tháng 8 năm 2022`). Number words are
 * tokens only directly before a counted noun. Roman numerals are no figures.
 */
export function tokenizeFigures(paragraph: string): FigureToken[] {
  const { text, originalOffset } = composeText(paragraph);
  const found: Found[] = [];
  let remaining = text;
  for (const { kind, patterns } of FAMILIES) {
    for (const pattern of patterns) {
      const taken = findAll(remaining, kind, pattern);
      remaining = hide(remaining, taken);
      found.push(...taken);
    }
  }
  return found
    .sort((a, b) => a.index - b.index)
    .map(({ kind, printed, index }) => ({
      kind,
      text: foldFigure(printed),
      start: originalOffset(index),
      end: originalOffset(index + printed.length),
    }));
}

function findAll(text: string, kind: FigureKind, pattern: RegExp): Found[] {
  return Array.from(text.matchAll(pattern), (match) => ({ kind, printed: match[0], index: match.index }));
}

function hide(text: string, taken: readonly Found[]): string {
  let hidden = '';
  let from = 0;
  for (const { printed, index } of taken) {
    hidden += text.slice(from, index) + TAKEN.repeat(printed.length);
    from = index + printed.length;
  }
  return hidden + text.slice(from);
}
