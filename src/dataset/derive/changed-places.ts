import type { Dataset } from '../model/record.ts';
import { TABLES, type Observation, type TableName } from '../model/tables.ts';

/** The rows that only one of two states of the data has; all others stand in the same order. */
export interface Difference {
  readonly removed: readonly Observation[];
  readonly added: readonly Observation[];
  /** Whether only other cells than ids and places differ, so that each row stands where it stood. */
  readonly isAligned: boolean;
}

/** How an observation that another one names is found, in either state. */
interface Finder {
  readonly get: (id: string) => Observation | undefined;
}

/** Whether two states of the data differ in observations alone: all other rows are the very same. */
export function isAlike(before: Dataset, after: Dataset): boolean {
  return (Object.keys(TABLES) as TableName[]).every((name) => {
    if (name === 'observations') return true;
    const [old, now]: readonly (readonly unknown[])[] = [before[name], after[name]];
    return old?.length === now?.length && old?.every((row, index) => row === now?.[index]);
  });
}

/**
 * The places of observations that only one of two states has, and the places whose observations are declared parts or wholes of
 * those of such a place, or the other way round.
 */
export function changedPlaces(
  { removed, added }: Difference,
  observations: readonly Observation[],
  find: Finder,
): ReadonlySet<string> {
  const places = new Set([...removed, ...added].map(({ place_id }) => place_id));
  const links = linkedPlaces([...observations, ...removed], find);
  for (let size = -1; size !== places.size;) {
    size = places.size;
    for (const [a, b] of links) {
      if (places.has(a)) places.add(b);
      else if (places.has(b)) places.add(a);
    }
  }
  return places;
}

/** Compares what lies between the rows that two states both begin with and those that both end with. */
export function differenceOf(before: readonly Observation[], after: readonly Observation[]): Difference {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start += 1;
  let end = 0;
  while (end < shorter - start && before.at(-1 - end) === after.at(-1 - end)) end += 1;
  const [old, now] = [before.slice(start, before.length - end), after.slice(start, after.length - end)];
  const isAligned = old.length === now.length && old.every((row, index) => isAtHome(row, now[index]));
  const [oldRows, rows] = [new Set(old), new Set(now)];
  const kept = now.filter((row) => oldRows.has(row));
  const isInOrder = old.filter((row) => rows.has(row)).every((row, index) => row === kept[index]);
  if (!isInOrder) return { removed: old, added: now, isAligned };
  return {
    removed: old.filter((row) => !rows.has(row)),
    added: now.filter((row) => !oldRows.has(row)),
    isAligned,
  };
}

function isAtHome(before: Observation, after: Observation | undefined): boolean {
  return before.observation_id === after?.observation_id && before.place_id === after.place_id;
}

/** The places of each two observations of different places of which one names the other. */
function linkedPlaces(
  observations: readonly Observation[],
  find: Finder,
): readonly (readonly [string, string])[] {
  const links: [string, string][] = [];
  for (const { place_id, whole_id, numerator_id, denominator_id } of observations) {
    for (const id of [whole_id, numerator_id, denominator_id]) {
      const place = id === null ? undefined : find.get(id)?.place_id;
      if (place !== undefined && place !== place_id) links.push([place_id, place]);
    }
  }
  return links;
}
