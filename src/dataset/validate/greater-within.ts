import type { Observation } from '../model/tables.ts';
import type { Context } from './context.ts';
import { earliestDay } from './dates.ts';
import { logicalInterval } from './interval.ts';
import type { PlacedRows } from './placed-rows.ts';
import { placesAround } from './within.ts';

type Around = Pick<Context, 'find' | 'known'>;
type Some = Pick<ReadonlySet<string>, 'has'>;

/** The least that a total of a place can be at most, by place, indicator, status and year. */
type LeastTotals = ReadonlyMap<string, number>;

/** The year under which rows without a first day are compared. */
const NO_YEAR = 'none';

/**
 * For each of the wanted places, the rows of places within it that its own rows have to be judged beside: those that can be
 * greater than one of its totals, of the indicator and status of the total, of a year in its period, and not certainly
 * below it. No rule that sets a total against its parts objects to another.
 */
export function findGreaterWithin<Item>(
  { byPlace, locate }: PlacedRows<Item>,
  wanted: Some,
  context: Around,
): ReadonlyMap<string, readonly Item[]> {
  const found = new Map<string, Item[]>();
  const inner = [...byPlace].flatMap(([place, items]) => {
    const around = placesOutside(place, wanted, context).filter((each) => byPlace.has(each));
    return around.length > 0 ? [{ items, around }] : [];
  });
  const least = new Map<string, number>();
  for (const place of new Set(inner.flatMap(({ around }) => around)))
    for (const item of byPlace.get(place) ?? []) lower(least, locate(item).row);
  if (least.size === 0) return found;
  for (const { items, around } of inner) {
    for (const item of items) {
      for (const place of placesNotAbove(locate(item).row, around, least)) {
        const rows = found.get(place);
        if (rows) rows.push(item);
        else found.set(place, [item]);
      }
    }
  }
  return found;
}

/** Those of some places that hold a place, besides itself. */
export function placesOutside(place: string, some: Some, context: Around): readonly string[] {
  return [...placesAround(place, context)].filter((each) => each !== place && some.has(each));
}

/** Takes account of a total of an outer place. */
function lower(least: Map<string, number>, total: Observation): void {
  // A ceremony is no total of those elsewhere.
  if (total.period_kind === 'event') return;
  const { high } = logicalInterval(total);
  for (const year of yearsOf(total)) {
    const key = keyOf(total.place_id, total, year);
    least.set(key, Math.min(least.get(key) ?? Infinity, high));
  }
}

/** Those of the places around a row that have a total which is not certainly above it. */
function placesNotAbove(row: Observation, around: readonly string[], least: LeastTotals): readonly string[] {
  const year = yearOf(row.period_start);
  const { low } = logicalInterval(row);
  return around.filter((place) => {
    const total = least.get(keyOf(place, row, year));
    return total !== undefined && low >= total;
  });
}

function keyOf(place: string, { indicator_id, status }: Observation, year: string): string {
  return `${place}~${indicator_id}~${status}~${year}`;
}

function yearOf(start: string | null): string {
  return start === null ? NO_YEAR : start.slice(0, 4);
}

/** The years in which a part of the total's period can begin; without both bounds only an equal period is compared. */
function yearsOf({ period_start, period_end }: Observation): readonly string[] {
  const first = yearOf(period_start);
  if (period_start === null || period_end === null) return [first];
  const last = Number(earliestDay(period_end).slice(0, 4));
  const count = Math.max(1, last - Number(first) + 1);
  return Array.from({ length: count }, (_, index) => String(Number(first) + index).padStart(4, '0'));
}
