import { circumstanceOf, isFullyKnown } from '../fact-id.ts';
import type { Fact } from '../fact.ts';
import type { MeasureContext } from './context.ts';

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
  part: Fact | null,
  whole: Fact | null,
  ratio: Fact | null,
  { factByObservation }: MeasureContext,
): boolean {
  if (!part || !whole) return false;
  const isFact = (id: string | null, fact: Fact): boolean => factByObservation.get(id ?? '') === fact;
  const isRatio = ratio?.observations.some(
    ({ numerator_id, denominator_id }) => isFact(numerator_id, part) && isFact(denominator_id, whole),
  );
  return isRatio === true || part.observations.some(({ whole_id }) => isFact(whole_id, whole));
}
