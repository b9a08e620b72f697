import type { PrintedFigure } from '../prove/printed-figures.ts';

/** The words around a figure, in lower case and NFC: what every guess is made from. */
export interface Surroundings {
  /** Of the same sentence, before the figure and after it. */
  readonly before: string;
  readonly after: string;
  /** The paragraph up to the sentence, nearest sentence last. */
  readonly earlier: string;
}

/** A full stop within a number or an abbreviation ends no sentence: a blank and a capital or a bracket follow. */
const SENTENCE_END = /(?:[.!?…]["”’)]*|;|\.\.\.)(?=\s*["“‘(]?\p{Lu})|[!?;](?=\s)/gu;

/** The words around a figure within its paragraph. */
export function surround(
  { start, end }: Pick<PrintedFigure, 'start' | 'end'>,
  paragraph: string,
): Surroundings {
  const ends = Array.from(paragraph.matchAll(SENTENCE_END), (match) => match.index + match[0].length);
  const from = ends.findLast((each) => each <= start) ?? 0;
  const to = ends.find((each) => each >= end) ?? paragraph.length;
  return {
    before: plain(paragraph.slice(from, start)),
    after: plain(paragraph.slice(end, to)),
    earlier: plain(paragraph.slice(0, from)),
  };
}

function plain(text: string): string {
  return text.normalize('NFC').toLowerCase().replace(/\s+/g, ' ');
}
