import type { Fact } from '../../dataset/derive/fact.ts';

/** Where a figure stands in time, in years: the middle of 2019 is 2019.5. */
export interface TimeExtent {
  readonly from: number;
  readonly to: number;
  /** Whether the figure is of some one day between the two, and no report prints which. */
  readonly isUncertain: boolean;
}

const DAYS_OF_YEAR = 366;

/**
 * The time of a fact: a stretch from its first to its last day, or the day of a stock. A date without month or day
 * leaves the stretch that it could lie in. Null where no date is printed.
 */
export function timeOf({ periodKind, periodStart, periodEnd }: Fact): TimeExtent | null {
  if (!periodEnd) return null;
  if (periodKind === 'instant') {
    const isUncertain = periodEnd.length < 10;
    return { from: beginOf(periodEnd), to: isUncertain ? endOf(periodEnd) : beginOf(periodEnd), isUncertain };
  }
  return periodStart === null
    ? null
    : { from: beginOf(periodStart), to: endOf(periodEnd), isUncertain: false };
}

/** The calendar year of a fact: that of its last day. */
export function yearOf({ periodStart, periodEnd }: Fact): string | null {
  return (periodEnd ?? periodStart)?.slice(0, 4) ?? null;
}

function beginOf(date: string): number {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const days = (Date.UTC(year, month - 1, day) - Date.UTC(year, 0, 1)) / 86_400_000;
  return year + days / DAYS_OF_YEAR;
}

function endOf(date: string): number {
  const [year = 0, month, day] = date.split('-').map(Number);
  if (!month || (month === 12 && (!day || day === 31))) return year + 1;
  return day ? beginOf(date) + 1 / DAYS_OF_YEAR : year + month / 12;
}
