import type { ObservationStore } from '../model/observation-store.ts';
import type { Observation } from '../model/tables.ts';
import type { Context } from './context.ts';
import { earliestDay } from './dates.ts';
import { logicalInterval } from './interval.ts';
import { placesAround } from './within.ts';

/** For each place, the indexes of rows of other places that its own rows have to be judged beside, ascending. */
export type GreaterWithin = ReadonlyMap<string, readonly number[]>;

/** The year under which rows without a first day are compared. */
const NO_YEAR = 'none';

/**
 * The rows of places within a place that can be greater than one of its totals: of the indicator and status of the total,
 * of a year in its period, and not certainly below it. No rule that sets a total against its parts objects to another.
 */
export function findGreaterWithin(
  store: ObservationStore,
  context: Pick<Context, 'find' | 'known'>,
): GreaterWithin {
  const outer = outerPlaces(store, context);
  const least = leastTotals(store, outer);
  const found = new Map<string, number[]>();
  if (least.size === 0) return found;
  const places = store.column('place_id');
  for (let index = 0; index < store.length; index += 1) {
    const around = outer.around.get(places.codeAt(index));
    if (!around) continue;
    const row = store.at(index);
    const { low } = logicalInterval(row);
    for (const place of around) {
      const total = least.get(keyOf(place, row, yearOf(row.period_start)));
      if (total === undefined || low < total) continue;
      const rows = found.get(place);
      if (rows) rows.push(index);
      else found.set(place, [index]);
    }
  }
  return found;
}

interface OuterPlaces {
  /** The places that have rows and hold others that have. */
  readonly ids: ReadonlySet<string>;
  /** By the code of a place with rows, those of them that hold it. */
  readonly around: ReadonlyMap<number, readonly string[]>;
}

function outerPlaces(store: ObservationStore, context: Pick<Context, 'find' | 'known'>): OuterPlaces {
  const { values } = store.column('place_id');
  const known = new Set(values);
  const around = values.map((place) =>
    [...placesAround(place, context)].filter((each) => each !== place && known.has(each)),
  );
  return {
    ids: new Set(around.flat()),
    around: new Map(around.flatMap((outer, code) => (outer.length > 0 ? [[code, outer] as const] : []))),
  };
}

/** The least that a total of an outer place can be at most, by place, indicator, status and year. */
function leastTotals(store: ObservationStore, { ids }: OuterPlaces): ReadonlyMap<string, number> {
  const least = new Map<string, number>();
  const places = store.column('place_id');
  const isOuter = places.values.map((place) => ids.has(place));
  for (let index = 0; index < store.length; index += 1) {
    if (!isOuter[places.codeAt(index)]) continue;
    const row = store.at(index);
    // A ceremony is no total of those elsewhere.
    if (row.period_kind === 'event') continue;
    const { high } = logicalInterval(row);
    for (const year of yearsOf(row)) {
      const key = keyOf(row.place_id, row, year);
      least.set(key, Math.min(least.get(key) ?? Infinity, high));
    }
  }
  return least;
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
