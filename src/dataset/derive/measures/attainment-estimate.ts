import type { Fact } from '../fact.ts';
import {
  addIntervals,
  hullOfIntervals,
  intersectIntervals,
  isEmptyInterval,
  pointInterval,
  pointOf,
  subtractIntervals,
  type Interval,
} from '../interval.ts';
import { divideIntervals } from '../interval-product.ts';
import { percentOf } from '../parts.ts';
import { rational } from '../rational.ts';
import { quotaThreshold } from './quota.ts';
import { estimate, sideOf, type Estimate } from './sides.ts';

const ONE = pointInterval(rational(1));
const HUNDRED = pointInterval(rational(100));

/** The facts that an attainment can be computed from. */
export interface AttainmentSources {
  readonly admissions: Fact | null;
  /** Null where no report says against which quota. */
  readonly quota: Fact | null;
  /** People above the quota. */
  readonly excess: Fact | null;
}

/** 100 × admissions ÷ quota; null where a count is missing or the quota is zero. */
export function estimateFromCounts({ admissions, quota }: AttainmentSources): Estimate | null {
  const threshold = quota && quotaThreshold(quota);
  if (!admissions || !threshold) return null;
  return estimate((side) => percentOf(sideOf(admissions, side), threshold));
}

/** 100 + 100 × excess ÷ quota, or without a quota 100 ÷ (1 − excess ÷ admissions). */
export function estimateFromExcess({ admissions, quota, excess }: AttainmentSources): Estimate | null {
  if (!excess) return null;
  const threshold = quota && quotaThreshold(quota);
  if (threshold) {
    return estimate((side) => addNullable(HUNDRED, percentOf(sideOf(excess, side), threshold)));
  }
  if (!admissions) return null;
  return estimate((side) => {
    const share = divideIntervals(sideOf(excess, side), sideOf(admissions, side));
    return share && divideIntervals(HUNDRED, subtractIntervals(ONE, share));
  });
}

/** A printed attainment, or a printed excess plus 100. A percentage is never sharper than its last digit. */
export function estimatePrinted(fact: Fact): Estimate {
  const offset = fact.indicatorId === 'quota_excess_percent' ? HUNDRED : pointInterval(rational(0));
  const interval = sideOf(fact, 'interval');
  const logical = sideOf(fact, 'logical');
  return {
    interval: addIntervals(interval, offset),
    logical: addIntervals(pointOf(logical) ? interval : logical, offset),
  };
}

/** What all printed forms allow; the hull where they exclude each other; null without any. */
export function combinePrinted(printed: readonly Fact[]): Estimate | null {
  const estimates = printed.map(estimatePrinted);
  return estimates.length === 0 ? null : estimate((side) => combine(estimates.map((each) => each[side])));
}

function combine(intervals: readonly Interval[]): Interval {
  const common = intervals.reduce(intersectIntervals);
  return isEmptyInterval(common) ? intervals.reduce(hullOfIntervals) : common;
}

function addNullable(a: Interval, b: Interval | null): Interval | null {
  return b && addIntervals(a, b);
}
