import type { Text } from '../../model/language.ts';
import type { Fact } from '../fact.ts';
import { intersectIntervals, intervalOf, subtractIntervals, type Interval } from '../interval.ts';
import { denominatorsFor } from '../parts.ts';
import { rational } from '../rational.ts';
import { wholeNumbersIn, type WholeNumbers } from '../whole-numbers.ts';
import { allowanceOf } from './allowed-periods.ts';
import type { MeasureContext } from './context.ts';
import { firstIdOf, idsOf } from './inputs.ts';
import type { Attainment, ImpliedQuota, ImpliedQuotaBasis, MeasureRule } from './measure.ts';
import { isStatedPeriod, siblingOf } from './same-period.ts';
import { sideOf, type Side } from './sides.ts';

/** The admissions that a quota is implied from, and how they belong to the printed figure. */
interface Admissions {
  readonly fact: Fact;
  readonly basis: Exclude<ImpliedQuotaBasis, 'none'>;
}

/** A quota of nobody implies nothing. */
const AT_LEAST_ONE = intervalOf(rational(1), null, 'low_closed');

const NO_ADMISSIONS: Text = {
  vi: 'Không bài nào in số kết nạp mà tỷ lệ này tính từ đó.',
  en: 'No report prints the admissions that the percentage is of.',
};
const NO_WHOLE: Text = {
  vi: 'Không có số nguyên nào hợp với cả tỷ lệ và số kết nạp được in.',
  en: 'No whole number fits both the percentage and the admissions printed.',
};

/**
 * The quota that no report prints, from a printed attainment and the admissions that it is of: declared as its
 * numerator, or of the same place, group, status and period. Or admissions less the people above the quota.
 */
export const impliedQuotaRule: MeasureRule = {
  measure: 'implied_quota',
  derive: (context, earlier) =>
    earlier.flatMap((measure) =>
      measure.measure === 'attainment' && measure.quotaFactId === null
        ? impliedQuotaOf(measure, context)
        : [],
    ),
};

function impliedQuotaOf(attainment: Attainment, context: MeasureContext): ImpliedQuota[] {
  const facts = [...new Set(attainment.inputs.flatMap((id) => context.factByObservation.get(id) ?? []))];
  const lead = facts.find((fact) => fact.indicatorId !== 'admissions');
  if (!lead) return [];
  const { extent, reason } = allowanceOf('implied_quota', attainment.periodKind);
  const found = extent === 'none' ? null : admissionsFor(facts, lead, context);
  const admissions = extent === 'reported' && found?.basis === 'matched_admissions' ? null : found;
  const reading = admissions && wholeQuotas(attainment, lead, admissions.fact, 'interval');
  const strict = admissions && wholeQuotas(attainment, lead, admissions.fact, 'logical');
  const interval = rangeOf(reading) ?? rangeOf(strict);
  const inputs = [lead, ...(admissions ? [admissions.fact] : [])];
  return [
    {
      measureId: attainment.measureId.replace(/^attainment/, 'implied_quota'),
      measure: 'implied_quota',
      circumstanceId: attainment.circumstanceId,
      placeId: attainment.placeId,
      groupId: attainment.groupId,
      status: attainment.status,
      periodKind: attainment.periodKind,
      periodStart: attainment.periodStart,
      periodEnd: attainment.periodEnd,
      unit: 'people',
      interval,
      logical: interval && rangeOf(strict),
      point: strict?.count === 1 && strict.first !== null ? rational(strict.first) : null,
      basis: admissions?.basis ?? 'none',
      formula: interval && admissions ? formulaOf(lead, admissions.fact) : '',
      inputs: [...new Set([...attainment.inputs, ...idsOf(inputs)])],
      reason: interval ? null : admissions ? NO_WHOLE : (reason ?? NO_ADMISSIONS),
      selected: attainment.selected || inputs.some((fact) => fact.selected),
      attainmentId: attainment.measureId,
      reading,
      strict,
    },
  ];
}

function admissionsFor(facts: readonly Fact[], lead: Fact, context: MeasureContext): Admissions | null {
  if (lead.indicatorId === 'quota_excess') {
    const fact = facts.find((each) => each.indicatorId === 'admissions');
    return fact ? { fact, basis: 'excess_people' } : null;
  }
  const declared = facts
    .flatMap((fact) => fact.observations)
    .map(({ numerator_id }) => context.factByObservation.get(numerator_id ?? ''))
    .find((fact) => fact !== undefined);
  if (declared) return { fact: declared, basis: 'declared_admissions' };
  const matched = isStatedPeriod(lead) ? siblingOf(lead, 'admissions', context) : null;
  return matched && { fact: matched, basis: 'matched_admissions' };
}

function wholeQuotas(attainment: Attainment, lead: Fact, admissions: Fact, side: Side): WholeNumbers {
  const counted = sideOf(admissions, side);
  if (lead.indicatorId === 'quota_excess') {
    return wholeNumbersIn(intersectIntervals(subtractIntervals(counted, sideOf(lead, side)), AT_LEAST_ONE));
  }
  const percent = attainment[side];
  return wholeNumbersIn(percent ? denominatorsFor(percent, counted) : AT_LEAST_ONE);
}

/** The whole numbers as an interval; null where there are none. */
function rangeOf(whole: WholeNumbers | null): Interval | null {
  if (!whole || whole.count === 0) return null;
  const [low, high] = [whole.first, whole.last].map((end) => (end === null ? null : rational(end)));
  return intervalOf(low ?? null, high ?? null, 'closed');
}

function formulaOf(lead: Fact, admissions: Fact): string {
  const [figure, admitted] = [firstIdOf(lead), firstIdOf(admissions)];
  if (lead.indicatorId === 'quota_excess') return `${admitted} − ${figure}`;
  const percent = lead.indicatorId === 'quota_excess_percent' ? `(${figure} + 100)` : figure;
  return `100 × ${admitted} ÷ ${percent}`;
}
