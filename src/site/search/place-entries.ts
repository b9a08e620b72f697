import { LEVELS } from '../../dataset/model/codes.ts';
import { LANGUAGES, type Language } from '../../dataset/model/language.ts';
import type { Place } from '../../dataset/model/tables.ts';
import { MESSAGES } from '../../i18n/messages.ts';
import type { PageEntry } from '../../search/search-index.ts';
import { fullPlaceName, placeLine } from '../place-line.ts';
import { labelOf, nameOf } from '../row-names.ts';
import { furtherWords } from './further-words.ts';
import { entryAddress, type SearchSource } from './source.ts';

/** What a merged province's name says besides: `(sau sáp nhập 2025)`. */
const MERGER = / \(.*\)$/;

/** A place by its name with its province: found by the places above it and by today's province in both languages. */
export function placeEntry(placeId: string, { lookups }: SearchSource, language: Language): PageEntry {
  const line = placeLine(lookups.places, placeId);
  const today = line.flatMap(({ merged_into }) => lookups.places.get(merged_into ?? '') ?? []);
  const moved = today
    .map((place) => areaName(place, language))
    .filter((name) => line[0] && name !== nameOf(line[0], language));
  const title = fullPlaceName(lookups.places, placeId, language);
  const names = LANGUAGES.flatMap((each) => [...line, ...today].map((place) => areaName(place, each)));
  return [
    title,
    [
      labelOf(LEVELS, line.at(-1)?.level ?? '', language),
      ...moved.map((name) => MESSAGES[language].search.today(name)),
    ].join(' · '),
    entryAddress({ kind: 'place', id: placeId }, language),
    furtherWords([title], names),
  ];
}

function areaName(place: Place, language: Language): string {
  return nameOf(place, language).replace(MERGER, '');
}
