import type { Located } from '../model/record.ts';
import type { Observation } from '../model/tables.ts';
import { subjectKey } from './containment.ts';
import type { Context } from './context.ts';
import { earliestDay, isCertainlyBefore } from './dates.ts';
import { yearsBetween } from './stretch.ts';

/** Two counts of one stock of one place and group on two days, with the years that lie between them at most. */
export interface Change {
  readonly earlier: Located<Observation>;
  readonly later: Located<Observation>;
  readonly years: number;
}

/** A count with the day of it. */
interface Dated {
  readonly count: Located<Observation>;
  readonly day: string;
}

/**
 * Each later count of a stock with the first change that is objected to, looking back from the nearest day.
 * Only results are compared, and only where the order of the days is certain.
 */
export function* changes(context: Context, isOdd: (change: Change) => boolean): Iterable<Change> {
  for (const dated of datedCounts(context).values()) {
    for (const later of dated) {
      const odd = dated
        .filter(({ day }) => isCertainlyBefore(day, later.day))
        .map((earlier) => changeOf(earlier, later))
        .findLast(isOdd);
      if (odd) yield odd;
    }
  }
}

/** The counts of each stock in the order of their days. */
function datedCounts(context: Context): ReadonlyMap<string, readonly Dated[]> {
  const dated = context.tables.observations.flatMap((count) => {
    const { indicator_id, status, period_end } = count.row;
    const isStock = context.find('indicators', indicator_id)?.row.kind === 'stock';
    return isStock && status === 'result' && period_end !== null ? [{ count, day: period_end }] : [];
  });
  const stocks = Map.groupBy(dated, ({ count }) => subjectKey(count.row));
  for (const counts of stocks.values()) {
    counts.sort((a, b) => compareDays(earliestDay(a.day), earliestDay(b.day)));
  }
  return stocks;
}

function changeOf(earlier: Dated, later: Dated): Change {
  return { earlier: earlier.count, later: later.count, years: yearsBetween(earlier.day, later.day) };
}

function compareDays(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
