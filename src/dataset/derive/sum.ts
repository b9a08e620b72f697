import type { Observation } from '../model/tables.ts';
import type { Interval } from './interval.ts';

/** Why the parts of one sum exclude each other; `single` is one part alone. */
export type SumFamily = 'places' | 'groups' | 'periods' | 'single';

/** `short` also where bounded figures leave open whether anything is missing: the rest then includes zero. */
export type SumVerdict = 'equal' | 'short' | 'over';

/** The declared parts of one whole that exclude each other, added up and compared with it. */
export interface Sum {
  readonly whole: Observation;
  readonly family: SumFamily;
  /** The dimension of the groups of a family `groups`; otherwise null. */
  readonly dimension: string | null;
  readonly parts: readonly Observation[];
  /** What the parts together can be, by their logical bounds. */
  readonly sum: Interval;
  /** What the whole can be, by its logical bounds. */
  readonly wholeBounds: Interval;
  readonly verdict: SumVerdict;
  /** Whole less parts where short, parts less whole where over; null where equal. */
  readonly rest: Interval | null;
}
