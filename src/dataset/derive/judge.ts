import { isWhole, logicalBounds, printedValue, suggestedBounds } from './bounds.ts';
import type { Implied } from './implied.ts';
import { containsNumber, intersectIntervals, overlapsInterval, pointOf, type Interval } from './interval.ts';
import type { Lookups } from './lookups.ts';
import { denominatorsFor, numeratorsFor, toQuotientTerms } from './parts.ts';
import { printedUnit } from './printed-unit.ts';
import type { CompleteRatio } from './ratio.ts';
import { isEqualRational, roundHalfUp, truncateTo, type Rational } from './rational.ts';
import type { Verdict } from './verdict.ts';
import { wholeNumbersIn } from './whole-numbers.ts';
import type { Observation } from '../model/tables.ts';

/** The verdict on a printed percentage whose parts are both exactly known. */
export function judgeQuotient(quotient: Rational, observation: Observation, lookups: Lookups): Verdict {
  const value = printedValue(observation);
  if (observation.qualifier !== 'between' && isEqualRational(quotient, value)) return 'exact';
  if (observation.qualifier === 'exact' || observation.qualifier === 'about') {
    return judgePrecision(quotient, value, printedUnit(observation, lookups));
  }
  if (containsNumber(suggestedBounds(observation, lookups), quotient)) return 'within_wording';
  const logical = logicalBounds(observation);
  return logical && containsNumber(logical, quotient) ? 'loose' : 'inconsistent';
}

/** The verdict on a printed percentage of which a part is bounded. */
export function judgeBounded(
  ratio: CompleteRatio,
  quotient: Interval,
  printed: Interval,
  lookups: Lookups,
): Verdict {
  if (!overlapsInterval(quotient, printed)) return 'inconsistent';
  return isPossible(ratio, printed, lookups) ? 'possible' : 'impossible';
}

/** The verdict on a printed percentage of which a part is missing. */
export function judgeImplied(implied: Implied | null): Verdict {
  return implied?.logical.count === 0 ? 'impossible' : 'unchecked';
}

function judgePrecision(quotient: Rational, value: Rational, unit: Rational): Verdict {
  if (isEqualRational(roundHalfUp(quotient, unit), value)) return 'rounded';
  return isEqualRational(truncateTo(quotient, unit), value) ? 'truncated' : 'inconsistent';
}

/** Where one part is known and the other counts, whether a whole number within the other's bounds fits. */
function isPossible(
  { observation, numerator, denominator }: CompleteRatio,
  printed: Interval,
  lookups: Lookups,
) {
  const percent = toQuotientTerms(observation, printed);
  if (pointOf(denominator.bounds) && isWhole(numerator.observation, lookups)) {
    return hasWhole(numeratorsFor(percent, denominator.bounds), numerator.bounds);
  }
  if (pointOf(numerator.bounds) && isWhole(denominator.observation, lookups)) {
    return hasWhole(denominatorsFor(percent, numerator.bounds), denominator.bounds);
  }
  return true;
}

function hasWhole(a: Interval, b: Interval): boolean {
  return wholeNumbersIn(intersectIntervals(a, b)).count !== 0;
}
