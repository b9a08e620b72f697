import type { Language } from '../dataset/model/language.ts';
import type { Place } from '../dataset/model/tables.ts';
import { nameOf } from './row-names.ts';

type Places = ReadonlyMap<string, Place>;

/** A place and the places above it up to its province, the highest first; the country stands alone. */
export function placeLine(places: Places, placeId: string): readonly Place[] {
  const place = places.get(placeId);
  if (!place) throw new Error(`unknown id ${placeId}`);
  const parent = place.parent_id === null ? undefined : places.get(place.parent_id);
  return !parent || parent.level === 'country' ? [place] : [...placeLine(places, parent.place_id), place];
}

/** A place with its province, for lists where the name alone would not do: `Xã Cư Pui, Đắk Lắk`. */
export function fullPlaceName(places: Places, placeId: string, language: Language): string {
  const line = placeLine(places, placeId);
  const [first, last] = [line[0], line.at(-1)];
  if (!first || !last) return placeId;
  const [name, province] = [nameOf(last, language), nameOf(first, language)];
  return name.includes(province) ? name : `${name}, ${province}`;
}
