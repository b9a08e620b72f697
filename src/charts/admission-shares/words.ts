import type { Lookups } from '../../dataset/derive/lookups.ts';
import type { Language } from '../../dataset/model/language.ts';
import { formatInterval } from '../../i18n/format-interval.ts';
import { formatPeriod, periodFieldsOf } from '../../i18n/format-period.ts';
import { printedText } from '../cells.ts';
import { groupName, placeName } from '../names.ts';
import { CHART_WORDS } from '../words.ts';
import { isCounted, type AdmissionShare, type SharePanel } from './shares.ts';

/** The share as printed; where only the counts are printed, as computed from them. */
export function shareText(share: AdmissionShare, lookups: Lookups, language: Language): string {
  return share.printed
    ? printedText(share.printed, lookups, language)
    : formatInterval(share.interval, { language, unit: 'percent' });
}

/** The period, and whether it is one ceremony. */
export function periodText(share: AdmissionShare, language: Language): string {
  const period = formatPeriod(periodFieldsOf(share), language);
  return share.periodKind === 'event'
    ? `${period} (${CHART_WORDS[language].admissionShares.ceremony})`
    : period;
}

/** Place and period. */
export function ownerText(share: AdmissionShare, lookups: Lookups, language: Language): string {
  const { owner } = CHART_WORDS[language].admissionShares;
  return owner(placeName(lookups, share.placeId, language), periodText(share, language));
}

/** From the least to the greatest share of the group that most places print, as a sentence. */
export function composeFinding(
  panels: readonly SharePanel[],
  lookups: Lookups,
  language: Language,
  words: {
    readonly range: (group: string, low: string, high: string) => string;
    readonly same: (group: string, share: string) => string;
    readonly one: (place: string, group: string, share: string) => string;
    readonly none: string;
  },
): string {
  const known = ({ shares }: SharePanel): AdmissionShare[] =>
    shares.filter((share) => isCounted(share) && share.extent.point !== null);
  const panel = panels.toSorted((a, b) => known(b).length - known(a).length)[0];
  const own = panel ? known(panel) : [];
  const [highest, lowest] = [own[0], own.at(-1)];
  if (!panel || !highest || !lowest) return words.none;
  const group = groupName(lookups, panel.groupId, language);
  const low = shareText(lowest, lookups, language);
  const high = shareText(highest, lookups, language);
  if (own.length === 1) return words.one(placeName(lookups, highest.placeId, language), group, high);
  return low === high ? words.same(group, high) : words.range(group, low, high);
}

/** Spells out the highest mark of the first panel that rests on a result not picked, else the first mark. */
export function readingAid(panels: readonly SharePanel[], lookups: Lookups, language: Language): string {
  const shares = panels.flatMap(({ drawn }) => drawn);
  const shown = shares.find((share) => isCounted(share) && share.extent.point !== null) ?? shares[0];
  if (!shown) return '';
  const words = CHART_WORDS[language].admissionShares;
  const say = shown.extent.point === null ? words.readingBound : words.reading;
  return say(
    ownerText(shown, lookups, language),
    shareText(shown, lookups, language),
    groupName(lookups, shown.groupId, language),
  );
}
