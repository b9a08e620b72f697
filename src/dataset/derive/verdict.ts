import type { Observation } from '../model/tables.ts';
import type { Implied } from './implied.ts';
import type { Interval } from './interval.ts';
import type { Rational } from './rational.ts';
import type { WholeNumbers } from './whole-numbers.ts';

/** The audit's words, in their order of precedence. */
export const VERDICTS = [
  'exact',
  'rounded',
  'truncated',
  'within_wording',
  'loose',
  'possible',
  'impossible',
  'inconsistent',
  'unchecked',
] as const;

export type Verdict = (typeof VERDICTS)[number];

/** What the audit says of one printed percentage. All numbers are in percent or percentage points. */
export interface AuditResult {
  readonly observation: Observation;
  readonly verdict: Verdict;
  /** The declared parts; null where none is declared. */
  readonly numerator: Observation | null;
  readonly denominator: Observation | null;
  /**
   * The exact quotient of the parts in the terms of the printed number (for `quota_excess_percent` less 100);
   * a point where both parts are known, an interval where one is bounded, null where a part is missing.
   */
  readonly quotient: Interval | null;
  /** The numbers that the printed figure stands for: its precision if exact, else the logical bounds of its word. */
  readonly printed: Interval | null;
  /** Printed number less quotient; less the nearer end of an interval quotient. Null without a quotient. */
  readonly differencePoints: Rational | null;
  /** The whole numerators that would give the printed figure over the denominator; null where that is not known. */
  readonly consistentNumerators: WholeNumbers | null;
  /** The whole denominators that would give the printed figure under the numerator; null where that is not known. */
  readonly consistentDenominators: WholeNumbers | null;
  /** The missing part, where exactly one is declared. */
  readonly implied: Implied | null;
  /** `100 × <observation_id> ÷ <observation_id>`, with `− 100` for an excess; null without both parts. */
  readonly formula: string | null;
}
