import type { ObservationStore } from '../model/observation-store.ts';
import { rowsByPlace } from '../model/rows-by-place.ts';

/**
 * The indexes of the observations of places that must be derived together, ascending: those of one place, and of places
 * whose observations are declared to be parts of a percentage of another place. Such a declaration is rare.
 */
export function* placeClusters(store: ObservationStore): Iterable<readonly number[]> {
  const joined = joinPlaces(store);
  const members = Map.groupBy(rowsByPlace(store), ([place]) => joined(place));
  for (const places of members.values()) {
    const indexes = places.flatMap(([, own]) => [...own]);
    yield places.length === 1 ? indexes : indexes.sort((a, b) => a - b);
  }
}

/** Gives each place the one that stands for all that it is joined with. */
function joinPlaces(store: ObservationStore): (place: string) => string {
  const parents = new Map<string, string>();
  const rootOf = (place: string): string => {
    let root = place;
    for (let next = parents.get(root); next !== undefined; next = parents.get(root)) root = next;
    return root;
  };
  const places = store.column('place_id');
  for (const name of ['numerator_id', 'denominator_id', 'whole_id'] as const) {
    const column = store.column(name);
    // A column without any id needs no look at its rows.
    if (column.values.every((value) => value === null)) continue;
    for (let index = 0; index < store.length; index += 1) {
      const id = column.at(index);
      const part = id === null ? undefined : store.find(id);
      if (part === undefined) continue;
      const [own, other] = [rootOf(places.at(index)), rootOf(places.at(part))];
      if (own !== other) parents.set(other, own);
    }
  }
  return rootOf;
}
