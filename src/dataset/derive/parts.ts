import type { Observation } from '../model/tables.ts';
import { possibleBounds, suggestedBounds } from './bounds.ts';
import {
  addIntervals,
  containsNumber,
  intersectIntervals,
  intervalOf,
  pointInterval,
  subtractIntervals,
  type Interval,
} from './interval.ts';
import { divideIntervals, multiplyIntervals, scaleInterval } from './interval-product.ts';
import type { Lookups } from './lookups.ts';
import { rational } from './rational.ts';

const ZERO = rational(0);
const ONE = rational(1);
const HUNDRED = rational(100);
const NOT_NEGATIVE = intervalOf(ZERO, null, 'low_closed');
/** A quotient needs a denominator of at least one person. */
const AT_LEAST_ONE = intervalOf(ONE, null, 'low_closed');

/**
 * What a part of a ratio can be: a plan's number as printed, a planned range as its band, otherwise the logical
 * bounds. An "about" part counts as bounded by its reading, so that a round number never accuses a right report.
 */
export function partBounds(part: Observation, lookups: Lookups): Interval | null {
  if (part.qualifier === 'about' && part.status !== 'plan') return suggestedBounds(part, lookups);
  return possibleBounds(part, lookups);
}

/** 100 × numerator ÷ denominator; null where the denominator cannot be positive. */
export function percentOf(numerator: Interval, denominator: Interval): Interval | null {
  return divideIntervals(scaleInterval(numerator, HUNDRED), denominator);
}

/** A quotient in the terms of the printed number: an excess is printed less 100. */
export function toPrintedTerms(ratio: Observation, quotient: Interval): Interval {
  return isExcess(ratio) ? subtractIntervals(quotient, pointInterval(HUNDRED)) : quotient;
}

/** A printed percentage in the terms of the quotient: an excess plus 100. */
export function toQuotientTerms(ratio: Observation, printed: Interval): Interval {
  return isExcess(ratio) ? addIntervals(printed, pointInterval(HUNDRED)) : printed;
}

/** The formula of a quotient, with observation ids in place of numbers. */
export function formatQuotient(ratio: Observation, numerator: string, denominator: string): string {
  return `100 × ${numerator} ÷ ${denominator}${isExcess(ratio) ? ' − 100' : ''}`;
}

/** The numerators that give a quotient within `percent` over the denominator. */
export function numeratorsFor(percent: Interval, denominator: Interval): Interval {
  const numerators = scaleInterval(multiplyIntervals(percent, denominator), rational(1, 100));
  return intersectIntervals(numerators, NOT_NEGATIVE);
}

/** The denominators that give a quotient within `percent` under the numerator. */
export function denominatorsFor(percent: Interval, numerator: Interval): Interval {
  if (containsNumber(percent, ZERO) && containsNumber(numerator, ZERO)) return AT_LEAST_ONE;
  const denominators = divideIntervals(scaleInterval(numerator, HUNDRED), percent);
  return intersectIntervals(denominators ?? pointInterval(ZERO), AT_LEAST_ONE);
}

function isExcess(ratio: Observation): boolean {
  return ratio.indicator_id === 'quota_excess_percent';
}
