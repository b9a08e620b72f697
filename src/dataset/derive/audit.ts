import type { Dataset } from '../model/record.ts';
import type { Observation } from '../model/tables.ts';
import { isPercent, printedValue } from './bounds.ts';
import { deriveImplied } from './implied.ts';
import { pointOf, type Interval } from './interval.ts';
import { judgeBounded, judgeImplied, judgeQuotient } from './judge.ts';
import type { Lookups } from './lookups.ts';
import {
  denominatorsFor,
  formatQuotient,
  numeratorsFor,
  percentOf,
  toPrintedTerms,
  toQuotientTerms,
} from './parts.ts';
import { clipToLimits, isCompleteRatio, printedBounds, ratioOf, type CompleteRatio } from './ratio.ts';
import { compareRationals, fromNumber, rational, subtractRationals, type Rational } from './rational.ts';
import type { AuditResult } from './verdict.ts';
import { wholeNumbersIn } from './whole-numbers.ts';

type Comparison = Omit<AuditResult, 'observation' | 'numerator' | 'denominator' | 'printed' | 'implied'>;

const UNCHECKED: Comparison = {
  verdict: 'unchecked',
  quotient: null,
  differencePoints: null,
  consistentNumerators: null,
  consistentDenominators: null,
  formula: null,
};

/** The audit: one result for each observation in percent, in the order of the data. */
export function deriveAudit(
  { observations }: Pick<Dataset, 'observations'>,
  lookups: Lookups,
): AuditResult[] {
  return observations
    .filter((observation) => isPercent(observation, lookups))
    .map((observation) => auditObservation(observation, lookups));
}

/** Recomputes one percentage from its declared parts and compares it with the printed number. */
export function auditObservation(observation: Observation, lookups: Lookups): AuditResult {
  const ratio = ratioOf(observation, lookups);
  const printed = printedBounds(observation, lookups);
  const implied = deriveImplied(ratio, lookups);
  const comparison =
    printed && isCompleteRatio(ratio)
      ? compareWithPrinted(ratio, printed, lookups)
      : { ...UNCHECKED, verdict: judgeImplied(implied) };
  return {
    observation,
    numerator: ratio.numerator?.observation ?? null,
    denominator: ratio.denominator?.observation ?? null,
    printed,
    implied,
    ...comparison,
  };
}

function compareWithPrinted(ratio: CompleteRatio, printed: Interval, lookups: Lookups): Comparison {
  const { observation, numerator, denominator } = ratio;
  const percent = percentOf(numerator.bounds, denominator.bounds);
  if (!percent) return UNCHECKED;
  const quotient = clipToLimits(toPrintedTerms(observation, percent), observation, lookups);
  const point = pointOf(quotient);
  const target = toQuotientTerms(observation, printed);
  return {
    verdict: point
      ? judgeQuotient(point, observation, lookups)
      : judgeBounded(ratio, quotient, printed, lookups),
    quotient,
    differencePoints: differenceFrom(quotient, observation),
    consistentNumerators: pointOf(denominator.bounds)
      ? wholeNumbersIn(numeratorsFor(target, denominator.bounds))
      : null,
    consistentDenominators: pointOf(numerator.bounds)
      ? wholeNumbersIn(denominatorsFor(target, numerator.bounds))
      : null,
    formula: formatQuotient(
      observation,
      numerator.observation.observation_id,
      denominator.observation.observation_id,
    ),
  };
}

/** How far the printed number, or the nearer end of a printed range, is from the nearer end of the quotient. */
function differenceFrom({ low, high }: Interval, observation: Observation): Rational {
  const least = printedValue(observation);
  const greatest = fromNumber(observation.value_high ?? observation.value);
  if (low && compareRationals(greatest, low.value) < 0) return subtractRationals(greatest, low.value);
  if (high && compareRationals(least, high.value) > 0) return subtractRationals(least, high.value);
  return rational(0);
}
