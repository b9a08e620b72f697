import type { Observation } from '../model/tables.ts';
import type { WholeNumbers } from './whole-numbers.ts';

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
  /** `100 × <observation_id> ÷ <observation_id>`; the renderer may replace ids by printed figures. */
  readonly formula: string;
  readonly inputs: readonly string[];
}
