import type { Interval } from './interval.ts';
import { ceilRational, floorRational, isEqualRational, rational } from './rational.ts';

/**
 * The whole numbers inside an interval, `first`..`last`. An end is null where it is unbounded, and so is `count`;
 * where there are none, `count` is 0 and both ends are null.
 */
export interface WholeNumbers {
  readonly first: number | null;
  readonly last: number | null;
  readonly count: number | null;
}

const NONE: WholeNumbers = { first: null, last: null, count: 0 };

/** The whole numbers inside an interval. */
export function wholeNumbersIn({ low, high }: Interval): WholeNumbers {
  const first = low && Number(ceilRational(low.value)) + (isExcludedWhole(low) ? 1 : 0);
  const last = high && Number(floorRational(high.value)) - (isExcludedWhole(high) ? 1 : 0);
  if (first === null || last === null) return { first, last, count: null };
  return first > last ? NONE : { first, last, count: last - first + 1 };
}

function isExcludedWhole(end: NonNullable<Interval['low']>): boolean {
  return !end.closed && isEqualRational(end.value, rational(floorRational(end.value)));
}
