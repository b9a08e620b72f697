import type { Lookups } from '../../dataset/derive/lookups.ts';
import type { Language } from '../../dataset/model/language.ts';
import { formatInterval } from '../../i18n/format-interval.ts';
import { printedText } from '../cells.ts';
import { groupName, placeName, shortPlaceName } from '../names.ts';
import { CHART_WORDS } from '../words.ts';
import type { PacePoint } from './points.ts';

const AREAS: ReadonlySet<string> = new Set(['country', 'province', 'district', 'commune']);

/** The place of a point, with its group where it is not everybody. */
export function ownerName({ attainment }: PacePoint, lookups: Lookups, language: Language): string {
  const place = placeName(lookups, attainment.placeId, language);
  if (attainment.groupId === 'all') return place;
  return `${place}, ${groupName(lookups, attainment.groupId, language)}`;
}

/** The same without the word for its unit, where the place is an area. */
export function briefOwnerName(point: PacePoint, lookups: Lookups, language: Language): string {
  const { placeId, groupId } = point.attainment;
  const isArea = AREAS.has(lookups.places.get(placeId)?.level ?? '');
  return isArea && groupId === 'all'
    ? shortPlaceName(lookups, placeId, language)
    : ownerName(point, lookups, language);
}

/** The attainment as printed, or as derived where only counts or an excess are printed. */
export function attainedText(point: PacePoint, lookups: Lookups, language: Language): string {
  const { attainment, printed } = point;
  if (printed?.indicator_id === 'quota_attainment') return printedText(printed, lookups, language);
  if (!attainment.interval) return CHART_WORDS[language].table.unknown;
  return formatInterval(attainment.interval, { language, unit: 'percent', places: 1 });
}

/** How much of the plan's period had passed, in words. */
export function elapsedText({ elapsed }: PacePoint, language: Language): string {
  const interval = elapsed?.interval;
  if (!interval) return CHART_WORDS[language].table.unknown;
  return formatInterval(interval, { language, unit: 'percent', places: 1 });
}

/** The plan first, then whether the figure is expected or picked. */
export function kindWords({ plan, attainment }: PacePoint, language: Language): string[] {
  const words = CHART_WORDS[language].attainmentPace;
  return [
    words.plans[plan],
    ...(attainment.status === 'projected' ? [words.projected] : []),
    ...(attainment.selected ? [words.selected] : []),
  ];
}
