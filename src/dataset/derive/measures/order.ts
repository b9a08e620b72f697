import type { Fact } from '../fact.ts';
import type { AnyMeasure } from './measure.ts';
import { MEASURE_RULES } from './registry.ts';

/** The measures whose order is that of their numerators; the others follow their circumstances. */
const BY_NUMERATOR: ReadonlySet<string> = new Set([
  'organisations_admitting_share',
  'trainees_per_admission',
]);
const RANKS = new Map(MEASURE_RULES.map(({ measure }, rank) => [measure, rank]));

/** How the facts that measures rest on are found. */
export interface LeadFinder {
  readonly fact: (factId: string) => Fact | undefined;
  /** The first fact of a circumstance that can enter arithmetic. */
  readonly firstOf: (circumstanceId: string) => Fact | undefined;
}

/** Where the rule of a measure stands among all rules: the order of measures before that of their leads. */
export function rankOf({ measure }: AnyMeasure): number {
  return RANKS.get(measure) ?? 0;
}

/** The fact by whose first observation a measure stands among those of its rule. */
export function leadOf(measure: AnyMeasure, find: LeadFinder): Fact | undefined {
  const isByNumerator = BY_NUMERATOR.has(measure.measure) && 'numeratorFactId' in measure;
  return isByNumerator ? find.fact(measure.numeratorFactId ?? '') : find.firstOf(measure.circumstanceId);
}
