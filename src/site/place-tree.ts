import { dataset } from './context.ts';
import { compareNames } from '../i18n/format.ts';
import type { Page } from '../i18n/routes.ts';
import { INDEX_ROWS } from './index-pages.ts';
import { placesWithPages } from './pages.ts';
import { placeOf } from './names.ts';
import { placesBelow } from './rows-of.ts';

const children = new Map<string, readonly string[]>();

/** The places with a page directly below one, in the order of their Vietnamese names. */
export function childrenOf(placeId: string): readonly string[] {
  const known = children.get(placeId);
  if (known) return known;
  const found = placesBelow(placeId)
    .filter((place) => placesWithPages.has(place.place_id))
    .sort((a, b) => compareNames(a.name_vi, b.name_vi, 'vi'))
    .map((place) => place.place_id);
  children.set(placeId, found);
  return found;
}

/** The places with a page beside one, without itself. */
export function siblingsOf(placeId: string): readonly string[] {
  const { parent_id } = placeOf(placeId);
  return parent_id === null ? [] : childrenOf(parent_id).filter((id) => id !== placeId);
}

/** How many observations are of a place itself. */
export function countObservations(placeId: string): number {
  return counts.get(placeId) ?? 0;
}

const counts = new Map<string, number>();
for (const { place_id } of dataset.observations) counts.set(place_id, (counts.get(place_id) ?? 0) + 1);

/** Every place with a page, each followed by the places below it. */
export const PLACES_IN_ORDER: readonly string[] = [...placesWithPages]
  .filter((id) => placeOf(id).parent_id === null)
  .flatMap(branchOf);

const positions = new Map(PLACES_IN_ORDER.map((id, position) => [id, position]));

/** The page of the index of places on which a place stands, with the first of those below it. */
export function indexPageOf(placeId: string): Page {
  const number = Math.floor((positions.get(placeId) ?? 0) / INDEX_ROWS) + 1;
  return number === 1 ? { kind: 'places' } : { kind: 'placesPage', id: String(number) };
}

function branchOf(placeId: string): readonly string[] {
  return [placeId, ...childrenOf(placeId).flatMap(branchOf)];
}
