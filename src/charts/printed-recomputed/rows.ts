import type { Derived } from '../../dataset/derive/derived.ts';
import type { AuditResult } from '../../dataset/derive/verdict.ts';
import type { Language } from '../../dataset/model/language.ts';
import { formatNumber } from '../../i18n/format.ts';
import { formatExact, formatInterval } from '../../i18n/format-interval.ts';
import { MESSAGES } from '../../i18n/messages.ts';
import { printedText } from '../cells.ts';
import type { ChartOptions } from '../figure.ts';
import { groupName, nameIn, placeName } from '../names.ts';
import { CHART_WORDS } from '../words.ts';
import { differenceOf, isDoubtful, type CheckedRatios } from './ratios.ts';

/** A percentage that does not agree, in words. */
export interface DoubtRow {
  readonly place: string;
  /** What it is a percentage of, and whose. */
  readonly measure: string;
  /** Printed less recomputed in percentage points; null where it cannot be said. */
  readonly difference: number | null;
  readonly figures: string;
  readonly verdict: string;
  readonly href: string;
  readonly label: string;
}

/** A verdict with the percentages that it was given to. */
export interface VerdictRow {
  readonly name: string;
  /** The address of each percentage of the verdict. */
  readonly hrefs: readonly string[];
  readonly countText: string;
  readonly isDoubtful: boolean;
}

export interface RatioRows {
  readonly verdicts: readonly VerdictRow[];
  readonly doubts: readonly DoubtRow[];
}

/** Puts the checked percentages into words, labels and addresses. */
export function ratioRows(ratios: CheckedRatios, derived: Derived, options: ChartOptions): RatioRows {
  const { language, hrefOf } = options;
  return {
    verdicts: ratios.counts.map(({ verdict, results }) => ({
      name: MESSAGES[language].verdicts[verdict].label,
      hrefs: results.map(({ observation }) => hrefOf(observation.observation_id)),
      countText: formatNumber(results.length, language),
      isDoubtful: isDoubtful({ verdict }),
    })),
    doubts: ratios.doubtful.map((result) => doubtRow(result, derived, options)),
  };
}

/** What a percentage is of, with its group where it is not everybody. */
export function measureText({ observation }: AuditResult, { lookups }: Derived, language: Language): string {
  const { indicator_id, group_id } = observation;
  const indicator = nameIn(lookups.indicators.get(indicator_id), indicator_id, language);
  return group_id === 'all' ? indicator : `${indicator}: ${groupName(lookups, group_id, language)}`;
}

/** The difference without its sign: `4,01`. */
export function differenceText({ differencePoints }: AuditResult, language: Language): string {
  if (!differencePoints) return CHART_WORDS[language].table.unknown;
  const { numerator, denominator } = differencePoints;
  const size = { numerator: numerator < 0n ? -numerator : numerator, denominator };
  return formatExact(size, { language, unit: 'people' });
}

function doubtRow(result: AuditResult, derived: Derived, { language, hrefOf }: ChartOptions): DoubtRow {
  const { lookups } = derived;
  const words = CHART_WORDS[language].printedRecomputed;
  const { observation, quotient, numerator, denominator } = result;
  const place = placeName(lookups, observation.place_id, language);
  const measure = measureText(result, derived, language);
  const printed = printedText(observation, lookups, language);
  const verdict = MESSAGES[language].verdicts[result.verdict].label;
  const figures = quotient
    ? words.figures(printed, formatInterval(quotient, { language, unit: 'percent' }))
    : words.printedOnly(printed);
  const parts =
    numerator && denominator
      ? words.parts(printedText(numerator, lookups, language), printedText(denominator, lookups, language))
      : words.noWholeNumber;
  return {
    place,
    measure,
    difference: differenceOf(result),
    figures,
    verdict: words.verdict(verdict, parts),
    href: hrefOf(observation.observation_id),
    label: words.mark(place, measure, figures, verdict),
  };
}
