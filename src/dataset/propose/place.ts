import type { Place } from '../model/tables.ts';
import { findName, namePlaces } from './place-names.ts';
import type { Surroundings } from './surroundings.ts';

/**
 * Where a figure is of: the last place named before it in its paragraph that lies within the report's place, in the
 * figure's own sentence first; else the report's place.
 */
export function proposePlace(
  { before, earlier }: Surroundings,
  reportPlace: string,
  places: readonly Place[],
): string {
  const within = places.filter(
    ({ place_id }) => place_id === reportPlace || place_id.startsWith(`${reportPlace}/`),
  );
  return lastNamed(before, within) ?? lastNamed(earlier, within) ?? reportPlace;
}

function lastNamed(text: string, places: readonly Place[]): string | null {
  const found = namePlaces(places).flatMap(({ place, names }) =>
    names.map((name) => ({ end: endOf(text, name), length: name.length, place })),
  );
  const [best] = found.filter(({ end }) => end >= 0).sort((a, b) => b.end - a.end || b.length - a.length);
  return best?.place.place_id ?? null;
}

function endOf(text: string, name: string): number {
  const at = findName(text, name, { last: true });
  return at < 0 ? -1 : at + name.length;
}
