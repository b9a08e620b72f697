import type { Observation } from '../model/tables.ts';
import type { Interval } from './interval.ts';
import type { Rational } from './rational.ts';

/**
 * One (place, indicator, group, status, period) of the world, with every observation that states it.
 * Facts whose period is not fully known are kept apart by report: they carry its id in theirs.
 */
export interface Fact {
  /** Readable, unique, lasting and safe in a URL fragment. */
  readonly factId: string;
  /** The same without the indicator: facts of one circumstance are of one place, group, status and period. */
  readonly circumstanceId: string;
  readonly placeId: string;
  readonly indicatorId: string;
  readonly groupId: string;
  readonly status: Observation['status'];
  readonly periodKind: Observation['period_kind'];
  readonly periodStart: string | null;
  readonly periodEnd: string | null;
  readonly periodLength: string | null;
  /** In the order of the data; never empty. */
  readonly observations: readonly [Observation, ...Observation[]];
  /**
   * What the observations together allow: the intersection of their logical bounds, or the hull where these are
   * disjoint. A plan's bounds are its threshold (a point) or its band. Null where the figure is a spread.
   */
  readonly bounds: Interval | null;
  /** What the wording suggests, clipped to what is possible; for drawing. Null where the figure is a spread. */
  readonly reading: Interval | null;
  /** The one value, where an observation prints it without a softening word and none differs; otherwise null. */
  readonly value: Rational | null;
  /** Whether one value satisfies all observations. */
  readonly agrees: boolean;
  /** The observations that cannot all hold with the others; empty where they agree. */
  readonly disagreement: readonly Observation[];
  /** Whether every observation of it was picked by its report. */
  readonly selected: boolean;
}
