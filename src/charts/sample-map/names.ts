import type { Lookups } from '../../dataset/derive/lookups.ts';
import type { Language } from '../../dataset/model/language.ts';
import { placeName } from '../names.ts';
import { CHART_WORDS } from '../words.ts';

/** A name short enough for a tile. Of a province after the mergers it leaves out that it is one: the title says it. */
export function tileName(lookups: Lookups, placeId: string, language: Language): string {
  const { tileNames, merged } = CHART_WORDS[language].sampleMap;
  return tileNames[placeId] ?? placeName(lookups, placeId, language).replace(merged, '');
}
