import type { Observation } from '../model/tables.ts';
import { parseFigure } from '../parse/numerals.ts';
import type { Lookups } from './lookups.ts';
import { parseRational, rational, type Rational } from './rational.ts';

/**
 * u: the unit of the last printed digit, 0.01 for `83,64%` and 100000 for `3,2 triệu`. The token may have several
 * readings and several numbers: the one that is the value counts. A token that prints the value in no way known
 * leaves the decimals of the value as the table holds it.
 */
export function printedUnit(observation: Observation, lookups: Lookups): Rational {
  const language = lookups.reports.get(observation.report_id)?.language ?? 'vi';
  const parts = parseFigure(observation.as_printed, language).flatMap((reading) => [...reading.parts]);
  const part = parts.find(({ value }) => value === observation.value);
  return part ? parseRational(part.lastDigit) : lastDecimalOf(observation.value);
}

/**
 * s: how coarse a softening word is. For percentages the unit of the last printed digit; for counts the place of the
 * last digit that is not zero, so that "over 80" is coarser than "over 83".
 */
export function wordingUnit(observation: Observation, lookups: Lookups): Rational {
  if (lookups.indicators.get(observation.indicator_id)?.unit === 'percent') {
    return printedUnit(observation, lookups);
  }
  const zeros = /[1-9](0+)$/.exec(String(observation.value))?.[1];
  const isWhole = Number.isInteger(observation.value);
  return isWhole && zeros ? rational(10n ** BigInt(zeros.length)) : lastDecimalOf(observation.value);
}

/** The unit of the last digit of a value as the table holds it. */
function lastDecimalOf(value: number): Rational {
  const decimals = /\.(\d+)$/.exec(String(value))?.[1] ?? '';
  return parseRational(`1e-${String(decimals.length)}`);
}
