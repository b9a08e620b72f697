import type { Observation } from '../model/tables.ts';

/** The values that a row's wording leaves possible; an open end is not one of them. */
export interface Interval {
  readonly low: number;
  readonly high: number;
  readonly lowOpen: boolean;
  readonly highOpen: boolean;
}

const EVERYTHING: Interval = { low: -Infinity, high: Infinity, lowOpen: true, highOpen: true };

/**
 * The logical bounds of DESIGN.md, with two exceptions for the sake of justice: "about" and a spread of
 * several values can convict no row, so every value stays possible.
 */
export function logicalInterval(row: Pick<Observation, 'qualifier' | 'value' | 'value_high'>): Interval {
  const { qualifier, value } = row;
  switch (qualifier) {
    case 'exact':
      return { low: value, high: value, lowOpen: false, highOpen: false };
    case 'between':
      return { low: value, high: row.value_high ?? value, lowOpen: false, highOpen: false };
    case 'over':
      return { ...EVERYTHING, low: value };
    case 'at_least':
      return { ...EVERYTHING, low: value, lowOpen: false };
    case 'nearly':
    case 'under':
      return { ...EVERYTHING, high: value };
    case 'at_most':
      return { ...EVERYTHING, high: value, highOpen: false };
    default:
      return EVERYTHING;
  }
}

/** Whether every possible value of the first is greater than every possible value of the second. */
export function isCertainlyGreater(first: Interval, second: Interval): boolean {
  if (first.low !== second.high) return first.low > second.high;
  return first.lowOpen || second.highOpen;
}
