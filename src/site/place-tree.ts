import { dataset } from './context.ts';
import { compareNames } from '../i18n/format.ts';
import { placesWithPages } from './pages.ts';
import { placeOf } from './names.ts';

/** The places with a page directly below one, in the order of their Vietnamese names. */
export function childrenOf(placeId: string): readonly string[] {
  return dataset.places
    .filter((place) => place.parent_id === placeId && placesWithPages.has(place.place_id))
    .sort((a, b) => compareNames(a.name_vi, b.name_vi, 'vi'))
    .map((place) => place.place_id);
}

/** The places with a page beside one, without itself. */
export function siblingsOf(placeId: string): readonly string[] {
  const { parent_id } = placeOf(placeId);
  return parent_id === null ? [] : childrenOf(parent_id).filter((id) => id !== placeId);
}

/** How many observations are of a place itself. */
export function countObservations(placeId: string): number {
  return dataset.observations.filter((row) => row.place_id === placeId).length;
}

/** The places at the top of the tree. */
export const ROOT_PLACES: readonly string[] = [...placesWithPages].filter(
  (id) => placeOf(id).parent_id === null,
);
