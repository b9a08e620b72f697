import { pointOf, type Interval } from '../dataset/derive/interval.ts';
import type { Rational } from '../dataset/derive/rational.ts';

/** Where a value is drawn, in the unit of its axis. */
export interface Extent {
  readonly low: number;
  readonly high: number;
  /** The one number that is known; only then a dot may be drawn. */
  readonly point: number | null;
  /** Whether the wording leaves a side open, which an arrow shows. */
  readonly isOpenLow: boolean;
  readonly isOpenHigh: boolean;
}

/** The nearest number that a drawing can use; exact numbers stay in the tables. */
export function toNumber(value: Rational): number {
  const SCALE = 1_000_000_000n;
  return Number((value.numerator * SCALE) / value.denominator) / Number(SCALE);
}

/**
 * The extent of a reading, with arrows where the logical bounds go on without end: downwards, "without end" is zero.
 * `known` overrides the point where a report prints a number without a softening word.
 */
export function extentOf(reading: Interval, logical: Interval | null, known: Rational | null = null): Extent {
  const low = reading.low ? toNumber(reading.low.value) : 0;
  const high = reading.high ? toNumber(reading.high.value) : low;
  const point = known ?? pointOf(reading);
  const logicalLow = logical?.low ? toNumber(logical.low.value) : 0;
  return {
    low: point ? toNumber(point) : low,
    high: point ? toNumber(point) : high,
    point: point && toNumber(point),
    isOpenLow: point === null && logical !== null && logicalLow <= 0 && low > 0,
    isOpenHigh: point === null && (reading.high === null || logical?.high === null),
  };
}
