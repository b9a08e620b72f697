import { addRationals, compareRationals, negateRational, type Rational } from './rational.ts';

/** A finite end of an interval; `closed` ends belong to it. */
export interface End {
  readonly value: Rational;
  readonly closed: boolean;
}

/** All numbers between two ends; a null end is unbounded. */
export interface Interval {
  readonly low: End | null;
  readonly high: End | null;
}

export type Ends = 'closed' | 'open' | 'low_closed' | 'high_closed';

/** Every number. */
export const EVERYTHING: Interval = { low: null, high: null };

export function pointInterval(value: Rational): Interval {
  const end = { value, closed: true };
  return { low: end, high: end };
}

/** The interval between two numbers; null is unbounded. `ends` says which ends belong to it. */
export function intervalOf(low: Rational | null, high: Rational | null, ends: Ends): Interval {
  return {
    low: low && { value: low, closed: ends === 'closed' || ends === 'low_closed' },
    high: high && { value: high, closed: ends === 'closed' || ends === 'high_closed' },
  };
}

/** The one number of an interval that has only one, else null. */
export function pointOf({ low, high }: Interval): Rational | null {
  if (!low?.closed || !high?.closed) return null;
  return compareRationals(low.value, high.value) === 0 ? low.value : null;
}

export function isEmptyInterval({ low, high }: Interval): boolean {
  if (!low || !high) return false;
  const order = compareRationals(low.value, high.value);
  return order > 0 || (order === 0 && !(low.closed && high.closed));
}

export function containsNumber(interval: Interval, value: Rational): boolean {
  return overlapsInterval(interval, pointInterval(value));
}

export function overlapsInterval(a: Interval, b: Interval): boolean {
  return !isEmptyInterval(intersectIntervals(a, b));
}

/** What both allow; it may be empty. */
export function intersectIntervals(a: Interval, b: Interval): Interval {
  return { low: tightest(a.low, b.low, 1), high: tightest(a.high, b.high, -1) };
}

/** The least interval that holds both. */
export function hullOfIntervals(a: Interval, b: Interval): Interval {
  return { low: widest(a.low, b.low, -1), high: widest(a.high, b.high, 1) };
}

export function isSameInterval(a: Interval, b: Interval): boolean {
  return isSameEnd(a.low, b.low) && isSameEnd(a.high, b.high);
}

/** An interval, as the object of another that is the same: many are in memory at once, and most of them are alike. */
export function shareInterval(interval: Interval, other: Interval): Interval {
  return isSameInterval(interval, other) ? other : interval;
}

export function addIntervals(a: Interval, b: Interval): Interval {
  return { low: addEnds(a.low, b.low), high: addEnds(a.high, b.high) };
}

function negateInterval({ low, high }: Interval): Interval {
  return { low: negateEnd(high), high: negateEnd(low) };
}

export function subtractIntervals(a: Interval, b: Interval): Interval {
  return addIntervals(a, negateInterval(b));
}

function addEnds(a: End | null, b: End | null): End | null {
  return a && b && { value: addRationals(a.value, b.value), closed: a.closed && b.closed };
}

function negateEnd(end: End | null): End | null {
  return end && { ...end, value: negateRational(end.value) };
}

function isSameEnd(a: End | null, b: End | null): boolean {
  if (!a || !b) return a === b;
  return a.closed === b.closed && compareRationals(a.value, b.value) === 0;
}

/** Of two ends on one side, the one that leaves less; `inward` is 1 for low ends and -1 for high ones. */
function tightest(a: End | null, b: End | null, inward: 1 | -1): End | null {
  if (!a || !b) return a ?? b;
  const order = compareRationals(a.value, b.value) * inward;
  if (order === 0) return a.closed ? b : a;
  return order > 0 ? a : b;
}

/** Of two ends on one side, the one that leaves more; `outward` is -1 for low ends and 1 for high ones. */
function widest(a: End | null, b: End | null, outward: 1 | -1): End | null {
  if (!a || !b) return null;
  const order = compareRationals(a.value, b.value) * outward;
  if (order === 0) return a.closed ? a : b;
  return order > 0 ? a : b;
}
