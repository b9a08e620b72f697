import type { Text } from '../../model/language.ts';
import type { Fact } from '../fact.ts';
import { pointOf } from '../interval.ts';
import { draftAttainments, type Draft } from './attainment-draft.ts';
import { combinePrinted, estimateFromCounts, estimateFromExcess } from './attainment-estimate.ts';
import { firstIdOf, idsOf } from './inputs.ts';
import type { Attainment, AttainmentBasis, MeasureRule } from './measure.ts';
import { planPeriodOf } from './quota.ts';

const NO_QUOTIENT: Text = {
  vi: 'Chỉ tiêu bằng không nên không tính được tỷ lệ.',
  en: 'The quota is zero, so there is no percentage of it.',
};

/**
 * Admissions in percent of a quota, from counts where both are known, otherwise as printed, otherwise from the
 * printed excess. The three kinds of quota are kept apart.
 */
export const attainmentRule: MeasureRule = {
  measure: 'attainment',
  derive: (context) =>
    [...context.circumstances.values()]
      .flatMap((facts) => draftAttainments(facts, context))
      .map(attainmentOf),
};

function attainmentOf(draft: Draft): Attainment {
  const { circumstance, quota } = draft;
  const counted = estimateFromCounts(draft);
  const printed = combinePrinted(draft.printed);
  const estimate = counted ?? printed ?? estimateFromExcess(draft);
  const identity = `${circumstance.circumstanceId}~${quota ? quotaKey(quota) : 'unstated'}`;
  const results = [draft.admissions, ...draft.printed, draft.excess].filter((fact) => fact !== null);
  return {
    measureId: `attainment~${identity}`,
    measure: 'attainment',
    circumstanceId: circumstance.circumstanceId,
    placeId: circumstance.placeId,
    groupId: circumstance.groupId,
    status: circumstance.status,
    periodKind: circumstance.periodKind,
    periodStart: circumstance.periodStart,
    periodEnd: circumstance.periodEnd,
    unit: 'percent',
    interval: estimate?.interval ?? null,
    logical: estimate?.logical ?? null,
    point: estimate && isExact(draft) ? pointOf(estimate.interval) : null,
    basis: basisOf(draft),
    formula: formulaOf(draft),
    inputs: idsOf([...results, ...(quota ? [quota] : [])]),
    reason: estimate ? null : NO_QUOTIENT,
    selected: results.some((fact) => fact.selected),
    quotaIndicatorId: quota?.indicatorId ?? null,
    quotaFactId: quota?.factId ?? null,
    quotaMatch: draft.match,
    planPeriod: quota && planPeriodOf(quota, circumstance),
    printed: printed?.interval ?? null,
    recomputed: counted?.interval ?? null,
    elapsedShareId: `elapsed_share~${identity}`,
  };
}

function basisOf({ admissions, quota, match, printed }: Draft): AttainmentBasis {
  if (admissions && quota) return match === 'declared' ? 'declared_counts' : 'matched_counts';
  if (printed.length === 0) return 'excess_people';
  const isPrinted = printed.some((fact) => fact.indicatorId === 'quota_attainment');
  return isPrinted ? 'printed' : 'printed_excess_percent';
}

/** Ids stand for numbers; of several observations of one fact the first. */
function formulaOf({ admissions, quota, printed: [first], excess }: Draft): string {
  if (admissions && quota) return `100 × ${firstIdOf(admissions)} ÷ ${firstIdOf(quota)}`;
  if (first) return first.indicatorId === 'quota_attainment' ? firstIdOf(first) : `100 + ${firstIdOf(first)}`;
  if (excess && quota) return `100 + 100 × ${firstIdOf(excess)} ÷ ${firstIdOf(quota)}`;
  return excess && admissions
    ? `100 × ${firstIdOf(admissions)} ÷ (${firstIdOf(admissions)} − ${firstIdOf(excess)})`
    : '';
}

/** A percentage as printed was rounded; only counts without a softening word give an exact one. */
function isExact({ admissions, quota, printed, excess }: Draft): boolean {
  if (admissions && quota) return admissions.value !== null;
  return printed.length === 0 && excess?.value !== null && admissions?.value !== null;
}

/** What tells one quota of a place and group from another: its indicator and period. */
function quotaKey({ indicatorId, circumstanceId }: Fact): string {
  const [, , , ...period] = circumstanceId.split('~');
  return [indicatorId, ...period].join('~');
}
