import { DIGIT, type FigureToken } from './figure-token.ts';

/** Offsets of the digits of a paragraph that do not lie in exactly one of its tokens; empty where all is well. */
export function findUncoveredDigits(paragraph: string, tokens: readonly FigureToken[]): number[] {
  const digits = Array.from(paragraph.matchAll(new RegExp(DIGIT, 'gu')), (match) => match.index);
  return digits.filter(
    (offset) => tokens.filter(({ start, end }) => start <= offset && offset < end).length !== 1,
  );
}
