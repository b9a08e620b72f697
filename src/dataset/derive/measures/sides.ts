import type { Fact } from '../fact.ts';
import { intersectIntervals, intervalOf, pointOf, shareInterval, type Interval } from '../interval.ts';
import { rational } from '../rational.ts';

/** What is counted is never less than nothing. */
const NOT_NEGATIVE = intervalOf(rational(0), null, 'low_closed');

/** A derived figure: as the wording of its inputs suggests it and as they strictly allow it. */
export interface Estimate {
  readonly interval: Interval;
  readonly logical: Interval;
}

export type Side = keyof Estimate;

/**
 * What a fact can be on one side of an estimate. A number that is only "about" is no sharper strictly than its
 * reading, so that a round number never makes a figure look exact.
 */
export function sideOf(fact: Fact, side: Side): Interval {
  const own = side === 'interval' ? fact.reading : strictBounds(fact);
  return intersectIntervals(own ?? NOT_NEGATIVE, NOT_NEGATIVE);
}

/** An estimate from its two sides; null where either has none. */
export function estimate(compute: (side: Side) => Interval | null): Estimate | null {
  const interval = compute('interval');
  const logical = compute('logical');
  return interval && logical ? { interval, logical: shareInterval(logical, interval) } : null;
}

function strictBounds({ bounds, reading, value }: Fact): Interval | null {
  return bounds && pointOf(bounds) && value === null ? reading : bounds;
}
