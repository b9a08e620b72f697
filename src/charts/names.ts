import type { Lookups } from '../dataset/derive/lookups.ts';
import type { Language } from '../dataset/model/language.ts';
import type { Place } from '../dataset/model/tables.ts';
import { formatList, formatNumber } from '../i18n/format.ts';
import { CHART_WORDS } from './words.ts';

/** A row with a name in each language. */
export interface Named {
  readonly name_vi: string;
  readonly name_en: string;
}

/** The word for a unit that stands before a Vietnamese name and after an English one. */
const UNIT_WORD: Readonly<Record<Language, RegExp>> = {
  vi: /^(?:Huyện|Quận|Xã|Phường|Thị trấn|Thị xã|Tỉnh) (?=\p{L})/u,
  en: / (?:District|Commune|Ward|Township|Town|Province)$/,
};

/** The name of a row in a language; the id where there is no row. */
export function nameIn(row: Named | undefined, id: string, language: Language): string {
  if (!row) return id;
  return language === 'vi' ? row.name_vi : row.name_en;
}

export function placeName(lookups: Lookups, placeId: string, language: Language): string {
  return nameIn(lookups.places.get(placeId), placeId, language);
}

/** More places than these make no sentence: their number stands for them. */
const MOST_PLACES = 3;

/** Places in a sentence: their names, or how many there are. */
export function placesText(placeIds: readonly string[], lookups: Lookups, language: Language): string {
  const ids = [...new Set(placeIds)];
  if (ids.length > MOST_PLACES) return CHART_WORDS[language].places(formatNumber(ids.length, language));
  return formatList(
    ids.map((id) => placeName(lookups, id, language)),
    language,
  );
}

export function groupName(lookups: Lookups, groupId: string, language: Language): string {
  return nameIn(lookups.groups.get(groupId), groupId, language);
}

/** A name for the middle of a sentence: its first letter small unless it is a name of its own. */
export function groupInSentence(lookups: Lookups, groupId: string, language: Language): string {
  const name = groupName(lookups, groupId, language);
  return name.startsWith('Youth Union') ? name : name.charAt(0).toLowerCase() + name.slice(1);
}

/** The name of a place without the word for its unit; a body goes by the place that it belongs to. */
export function shortPlaceName(lookups: Lookups, placeId: string, language: Language): string {
  const place = lookups.places.get(placeId);
  const area = place && isBody(place) ? (lookups.places.get(place.parent_id ?? '') ?? place) : place;
  return nameIn(area, placeId, language)
    .replace(UNIT_WORD[language], '')
    .replace(/^Thành phố /, 'TP ');
}

function isBody(place: Place): boolean {
  return place.level === 'bloc' || place.level === 'youth_union';
}
