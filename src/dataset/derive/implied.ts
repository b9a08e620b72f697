import type { Observation } from '../model/tables.ts';
import type { Interval } from './interval.ts';
import type { Lookups } from './lookups.ts';
import { denominatorsFor, numeratorsFor, toQuotientTerms } from './parts.ts';
import { printedBounds, printedReading, type Ratio } from './ratio.ts';
import { wholeNumbersIn, type WholeNumbers } from './whole-numbers.ts';

/** A part that a report leaves out and two printed figures imply. */
export interface Implied {
  /** The printed percentage. */
  readonly observation: Observation;
  /** The part that is declared. */
  readonly known: Observation;
  /** Which part is implied. */
  readonly part: 'numerator' | 'denominator';
  /** The whole numbers that what the wording suggests leaves. */
  readonly reading: WholeNumbers;
  /** The whole numbers that the wording strictly allows. */
  readonly logical: WholeNumbers;
  /** With observation ids in place of numbers, `100 × <id> ÷ <id>`; the renderer may replace ids by printed figures. */
  readonly formula: string;
  readonly inputs: readonly string[];
}

/** The missing part of a ratio that declares exactly one; null where it declares both, none or prints a spread. */
export function deriveImplied(ratio: Ratio, lookups: Lookups): Implied | null {
  const known = ratio.numerator ?? ratio.denominator;
  if (!known || (ratio.numerator && ratio.denominator)) return null;
  const part = ratio.numerator ? 'denominator' : 'numerator';
  const reading = printedReading(ratio.observation, lookups);
  const logical = printedBounds(ratio.observation, lookups);
  if (!reading || !logical) return null;
  const wholeParts = (printed: Interval): WholeNumbers => {
    const percent = toQuotientTerms(ratio.observation, printed);
    return wholeNumbersIn(
      part === 'numerator' ? numeratorsFor(percent, known.bounds) : denominatorsFor(percent, known.bounds),
    );
  };
  return {
    observation: ratio.observation,
    known: known.observation,
    part,
    reading: wholeParts(reading),
    logical: wholeParts(logical),
    formula: formatImplied(ratio.observation, known.observation, part),
    inputs: [ratio.observation.observation_id, known.observation.observation_id],
  };
}

function formatImplied(ratio: Observation, known: Observation, part: Implied['part']): string {
  const isExcess = ratio.indicator_id === 'quota_excess_percent';
  const percent = isExcess ? `(${ratio.observation_id} + 100)` : ratio.observation_id;
  return part === 'numerator'
    ? `${known.observation_id} × ${percent} ÷ 100`
    : `100 × ${known.observation_id} ÷ ${percent}`;
}
