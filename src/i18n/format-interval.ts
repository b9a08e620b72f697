import type { Interval } from '../dataset/derive/interval.ts';
import { pointOf } from '../dataset/derive/interval.ts';
import { ceilRational, floorRational, multiplyRationals, rational } from '../dataset/derive/rational.ts';
import { formatRational, type Rational } from '../dataset/derive/rational.ts';
import type { Language } from '../dataset/model/language.ts';
import type { Indicator } from '../dataset/model/tables.ts';
import { formatNumber, formatPercent } from './format.ts';
import { MESSAGES } from './messages.ts';

export interface IntervalOptions {
  readonly language: Language;
  readonly unit: Indicator['unit'];
  /** Most decimal places that are written; two unless told. Zeros at the end are left out. */
  readonly places?: number;
}

/** An exact number for readers, rounded half up: `114,29%`, `1.004`. */
export function formatExact(value: Rational, { language, unit, places = 2 }: IntervalOptions): string {
  return formatDecimal(Number(formatRational(value, places).text), { language, unit });
}

/**
 * An interval in the words of the language: `hơn 167%`, `2 to 4`, `dưới 70%`; one number stands alone.
 * Ends are rounded outwards, so that the words never claim more than is known.
 */
export function formatInterval(interval: Interval, options: IntervalOptions): string {
  const words = MESSAGES[options.language].interval;
  const { low, high } = interval;
  const point = pointOf(interval);
  if (point) return formatExact(point, options);
  if (low && high) return words.between(formatLow(low.value, options), formatHigh(high.value, options));
  if (low) return (low.closed ? words.atLeast : words.over)(formatLow(low.value, options));
  if (high) return (high.closed ? words.atMost : words.under)(formatHigh(high.value, options));
  return words.anything;
}

function formatLow(value: Rational, options: IntervalOptions): string {
  return formatExact(roundedBy(floorRational, value, options.places ?? 2), options);
}

function formatHigh(value: Rational, options: IntervalOptions): string {
  return formatExact(roundedBy(ceilRational, value, options.places ?? 2), options);
}

function roundedBy(round: (value: Rational) => bigint, value: Rational, places: number): Rational {
  const scale = 10n ** BigInt(places);
  return rational(round(multiplyRationals(value, rational(scale))), scale);
}

function formatDecimal(
  value: number,
  { language, unit }: Pick<IntervalOptions, 'language' | 'unit'>,
): string {
  return unit === 'percent' ? formatPercent(value, language) : formatNumber(value, language);
}
