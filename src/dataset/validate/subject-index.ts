import type { Observation } from '../model/tables.ts';

type Level<Next> = Map<string, Next>;

/**
 * Items by what a row counts: its place, group, indicator and status. Nested maps, for a key that is put together for each
 * row of a million costs more than the rule that asks for it.
 */
export class SubjectIndex<Item> {
  readonly #places: Level<Level<Level<Level<Item>>>> = new Map();

  /** The item of a row's subject, its place and group unless others are named. */
  get(row: Observation, place = row.place_id, group = row.group_id): Item | undefined {
    return this.#places.get(place)?.get(group)?.get(row.indicator_id)?.get(row.status);
  }

  /** The same, made where there is none yet. */
  getOrMake(row: Observation, make: () => Item): Item {
    const groups = next(this.#places, row.place_id, newMap<Level<Level<Item>>>);
    const indicators = next(groups, row.group_id, newMap<Level<Item>>);
    const statuses = next(indicators, row.indicator_id, newMap<Item>);
    return next(statuses, row.status, make);
  }

  /** Whether any row of the place has an item. */
  hasPlace(place: string): boolean {
    return this.#places.has(place);
  }

  /** Whether any row of the place and group has an item. */
  has(place: string, group: string): boolean {
    return this.#places.get(place)?.has(group) ?? false;
  }

  /** Every item, in the order of the places, groups, indicators and statuses as they first came. */
  *values(): Iterable<Item> {
    for (const groups of this.#places.values())
      for (const indicators of groups.values())
        for (const statuses of indicators.values()) yield* statuses.values();
  }
}

function next<Item>(level: Level<Item>, key: string, make: () => Item): Item {
  const known = level.get(key);
  if (known !== undefined) return known;
  const made = make();
  level.set(key, made);
  return made;
}

function newMap<Item>(): Level<Item> {
  return new Map();
}
