import type { Lookups } from '../../dataset/derive/lookups.ts';
import type { Language } from '../../dataset/model/language.ts';
import { formatNumber } from '../../i18n/format.ts';
import { printedText } from '../cells.ts';
import { groupInSentence, placeName } from '../names.ts';
import { CHART_WORDS } from '../words.ts';
import { allCounts, type Breakdown, type PupilCounts } from './counts.ts';
import { ownerText, valueText } from './rows.ts';

/** The finding as a sentence with at most two numbers; figures that a report picked or expects do not enter. */
export function composeFinding(counts: PupilCounts, lookups: Lookups, language: Language): string {
  const { finding } = CHART_WORDS[language].pupils;
  const { breakdown } = counts;
  const top = breakdown && greatestPart(breakdown);
  if (top) {
    const { whole } = breakdown;
    return finding.breakdown(
      printedText(whole.observations[0], lookups, language),
      groupInSentence(lookups, whole.groupId, language),
      placeName(lookups, whole.placeId, language),
      placeName(lookups, top.fact.placeId, language),
      valueText(top, lookups, language),
    );
  }
  const results = allCounts(counts).filter(({ fact }) => fact.status === 'result' && !fact.selected);
  if (results.length === 0) return finding.none;
  const places = new Set(results.map(({ fact }) => fact.placeId)).size;
  const number = (value: number): string => formatNumber(value, language);
  return finding.counts(number(results.length), number(places));
}

/** Spells out the first mark of the drawing whose number is known. */
export function readingAid(counts: PupilCounts, lookups: Lookups, language: Language): string {
  const words = CHART_WORDS[language].pupils;
  const shown = allCounts(counts).find(({ extent }) => extent.point !== null);
  if (!shown) return words.readingBounds;
  const say = shown.fact.status === 'projected' ? words.readingProjected : words.reading;
  return say(
    ownerText(shown, lookups, language),
    printedText(shown.fact.observations[0], lookups, language),
    groupInSentence(lookups, shown.fact.groupId, language),
  );
}

/** The one part that is known to be greater than all others, where the whole and it are results. */
function greatestPart({ whole, parts }: Breakdown): Breakdown['parts'][number] | null {
  const [first, second] = parts;
  if (!first || !second || whole.status !== 'result' || whole.value === null) return null;
  const isCounted = first.fact.status === 'result' && !first.fact.selected && first.extent.point !== null;
  const isAlone = parts.slice(1).every(({ extent }) => !extent.isOpenHigh && extent.high < first.extent.high);
  return isCounted && isAlone ? first : null;
}
