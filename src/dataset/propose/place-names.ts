import type { Place } from '../model/tables.ts';

/** A place with the names that a text may call it by, in lower case and NFC. */
export interface NamedPlace {
  readonly place: Place;
  readonly names: readonly string[];
}

/** Words for what a place is; a text may leave them out. */
const KIND =
  /^(?:đảng bộ |đảng ủy |chi bộ )?(?:tỉnh|thành phố|huyện|quận|thị xã|xã|phường|thị trấn|bản|thôn|buôn|khối)\s+|\s+(?:district|commune|town|city|ward|province)$/;
/** A shorter rest (“Sơn”) is found in too many other words. */
const SHORTEST = 5;

/** A place that bears the name of a person is meant only with the word for what it is. */
const PEOPLE = new Set(['hồ chí minh', 'ho chi minh']);
const CITY = /^thành phố /;

/** Every name of every place: in full, without the word for what it is, and as cities are shortened. */
export function namePlaces(places: readonly Place[]): NamedPlace[] {
  return places.map((place) => {
    const full = [place.name_vi, place.name_en].map((name) => name.normalize('NFC').toLowerCase());
    const bare = full
      .map((name) => name.replace(KIND, ''))
      .filter((name) => name.length >= SHORTEST && !PEOPLE.has(name));
    return { place, names: [...new Set([...full, ...bare, ...full.flatMap(shortenCity)])] };
  });
}

/** “thành phố hồ chí minh” is printed `tp hồ chí minh`, `tp. hồ chí minh`, `tphcm` and `tp.hcm` as well. */
function shortenCity(name: string): string[] {
  if (!CITY.test(name)) return [];
  const bare = name.replace(CITY, '');
  const initials = bare
    .split(' ')
    .map((word) => word[0])
    .join('');
  return [`tp ${bare}`, `tp. ${bare}`, `tp${initials}`, `tp.${initials}`];
}

/** Where a name stands in a text as whole words; -1 where it does not. `last` looks from the end. */
export function findName(text: string, name: string, { last = false } = {}): number {
  const isLetter = (index: number) => /\p{L}/u.test(text[index] ?? '');
  const next = (from: number) => (last ? text.lastIndexOf(name, from) : text.indexOf(name, from));
  for (let at = next(last ? text.length : 0); at >= 0; at = next(last ? at - 1 : at + 1)) {
    if (!isLetter(at - 1) && !isLetter(at + name.length)) return at;
    if (last && at === 0) return -1;
  }
  return -1;
}
