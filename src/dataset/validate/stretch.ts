import type { Observation } from '../model/tables.ts';
import { earliestDay, latestDay, type Bounds } from './dates.ts';

/** The columns of an observation that say its period. */
export type Stretch = Pick<Observation, 'period_kind' | 'period_start' | 'period_end' | 'period_length'>;

/** The kinds that a congress names by their years, so that a year is their full bound. */
const NAMED_BY_YEAR: ReadonlySet<Observation['period_kind']> = new Set(['term', 'per_year']);

const MILLISECONDS_A_DAY = 86_400_000;
const DAYS_A_YEAR = 365.25;

/** The period as a key: rows with one key print the same period. */
export function stretchKey({ period_kind, period_start, period_end, period_length }: Stretch): string {
  return [period_kind, period_start ?? '', period_end ?? '', period_length ?? ''].join('~');
}

/** Whether two reports that print this period must mean the same days. */
export function isKnownStretch({ period_kind, period_start, period_end }: Stretch): boolean {
  if (period_kind === 'unknown') return false;
  const needed = period_kind === 'instant' ? [period_end] : [period_start, period_end];
  return needed.every((date) => date !== null && (date.length === 10 || NAMED_BY_YEAR.has(period_kind)));
}

/** Whether, in every reading of their dates, the inner stretch lies in the outer one. Bounds printed alike are the same. */
export function isCertainlyWithin(inner: Bounds, outer: Bounds): boolean {
  return begins(outer.period_start, inner.period_start) && begins(inner.period_end, outer.period_end);
}

/** The days from one day to another. */
export function daysBetween(first: string, second: string): number {
  return Math.round((Date.parse(second) - Date.parse(first)) / MILLISECONDS_A_DAY);
}

/** The most years that can lie between two days of which either may be reduced; a shorter time counts as a year. */
export function yearsBetween(earlier: string, later: string): number {
  return Math.max(1, daysBetween(earliestDay(earlier), latestDay(later)) / DAYS_A_YEAR);
}

/** Whether the first day is certainly not after the second. */
function begins(first: string | null, second: string | null): boolean {
  if (first === null || second === null) return false;
  return first === second || latestDay(first) <= earliestDay(second);
}
