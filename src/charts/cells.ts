import type { Interval } from '../dataset/derive/interval.ts';
import { pointOf } from '../dataset/derive/interval.ts';
import type { Lookups } from '../dataset/derive/lookups.ts';
import type { Rational } from '../dataset/derive/rational.ts';
import type { Code } from '../dataset/model/codes.ts';
import type { Language } from '../dataset/model/language.ts';
import type { Indicator, Observation } from '../dataset/model/tables.ts';
import { formatFigure } from '../i18n/format-figure.ts';
import { formatInterval } from '../i18n/format-interval.ts';
import { toNumber } from './extent.ts';
import type { TableCell } from './figure.ts';
import { placeName } from './names.ts';
import { CHART_WORDS } from './words.ts';

/** Words of the page's language beside a code that is the same in both. */
export function wordCell(text: string, value: string | null = text): TableCell {
  return { text, value };
}

/** A place by its name; it leads to the place's page. */
export function placeCell(lookups: Lookups, placeId: string, language: Language): TableCell {
  return { ...wordCell(placeName(lookups, placeId, language), placeId), placeId };
}

/** The label of a code. */
export function codeCell(codes: readonly Code[], code: string, language: Language): TableCell {
  return wordCell(codes.find((each) => each.code === code)?.label[language] ?? code, code);
}

/** A blank: what no report prints. */
export function emptyCell(language: Language): TableCell {
  return { text: CHART_WORDS[language].table.notPrinted, value: null };
}

/** A printed figure with its wording; it leads to its observation. */
export function printedCell(
  observation: Observation | undefined,
  lookups: Lookups,
  language: Language,
): TableCell {
  if (!observation) return emptyCell(language);
  const { value, value_high: high, observation_id: observationId } = observation;
  return {
    text: printedText(observation, lookups, language),
    value: high === null ? value : `${value}..${high}`,
    observationId,
    numeric: true,
  };
}

/** The figure of an observation as a reader of the language writes it, with its wording. */
export function printedText(observation: Observation, lookups: Lookups, language: Language): string {
  const unit = lookups.indicators.get(observation.indicator_id)?.unit ?? 'people';
  return formatFigure(observation, unit, language);
}

/** A figure that we computed; its column or its text says so. An interval's value is `low..high`, an open end empty. */
export function derivedCell(
  interval: Interval | null,
  unit: Indicator['unit'],
  language: Language,
): TableCell {
  if (!interval) return { text: CHART_WORDS[language].table.unknown, value: null };
  const point = pointOf(interval);
  const value = point ? plain(point) : `${endText(interval.low)}..${endText(interval.high)}`;
  return { text: formatInterval(interval, { language, unit }), value, numeric: true };
}

function endText(end: Interval['low']): string {
  return end ? String(plain(end.value)) : '';
}

function plain(value: Rational): number {
  return Number(toNumber(value).toFixed(6));
}
