import type { Text } from '../../model/language.ts';
import { circumstanceOf, isFullyKnown } from '../fact-id.ts';
import type { Fact } from '../fact.ts';
import type { MeasureContext } from './context.ts';
import type { ComparisonBasis } from './measure.ts';

/** Why two figures of one circumstance are not set against each other. */
export const UNSURE_PERIOD: Text = {
  vi: 'Bài không in kỳ đủ rõ để chắc hai con số cùng một kỳ.',
  en: 'The period is not printed clearly enough to be sure that both figures are of the same one.',
};

/** How two counts of one circumstance belong together; null where one is missing or it is not certain. */
export function matchOf(
  part: Fact | null,
  whole: Fact | null,
  ratio: Fact | null,
  context: MeasureContext,
): ComparisonBasis | null {
  if (!part || !whole) return null;
  if (isDeclaredOf(part, whole, ratio, context)) return 'declared_counts';
  return isStatedPeriod(part) ? 'matched_counts' : null;
}

/**
 * Whether the period is stated well enough that two figures of one circumstance are of the same days. Two ceremonies
 * of one report without days, or two figures without any bound or length, may be of different ones.
 */
export function isStatedPeriod({ observations: [first] }: Fact): boolean {
  if (isFullyKnown(first)) return true;
  if (first.period_kind === 'event' || first.period_kind === 'unknown') return false;
  return first.period_start !== null || first.period_end !== null || first.period_length !== null;
}

/** The fact of an indicator in the same place, status and period; of the same group unless another is named. */
export function siblingOf(
  fact: Fact,
  indicatorId: string,
  { circumstances }: MeasureContext,
  groupId: string = fact.groupId,
): Fact | null {
  const circumstance = circumstanceOf({ ...fact.observations[0], group_id: groupId });
  return circumstances.get(circumstance)?.find((each) => each.indicatorId === indicatorId) ?? null;
}

/** Whether a report declares that one fact is counted against the other: as parts of a percentage, or part and whole. */
export function isDeclaredOf(
  part: Fact,
  whole: Fact,
  ratio: Fact | null,
  { factByObservation }: MeasureContext,
): boolean {
  const isFact = (id: string | null, fact: Fact): boolean => factByObservation.get(id ?? '') === fact;
  const isRatio = ratio?.observations.some(
    ({ numerator_id, denominator_id }) => isFact(numerator_id, part) && isFact(denominator_id, whole),
  );
  return isRatio === true || part.observations.some(({ whole_id }) => isFact(whole_id, whole));
}
