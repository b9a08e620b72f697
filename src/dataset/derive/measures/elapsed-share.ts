import type { Text } from '../../model/language.ts';
import type { Observation } from '../../model/tables.ts';
import { intervalOf, pointInterval, pointOf, type Interval } from '../interval.ts';
import { calendarYearOf, firstDay, lastDay, periodDaysOf, type Day, type PrintedPeriod } from '../period.ts';
import { rational, type Rational } from '../rational.ts';
import type { Attainment, ElapsedShare, MeasureRule, PlanPeriod } from './measure.ts';
import { yearPeriod } from './quota.ts';

const ZERO = rational(0);
const HUNDRED = rational(100);

/** Kinds of period that count towards a plan of their calendar year where no plan's period is known. */
const KINDS_OF_A_YEAR: ReadonlySet<Observation['period_kind']> = new Set([
  'month',
  'quarter',
  'half_year',
  'year',
  'year_to_date',
]);

const NO_PLAN_PERIOD: Text = {
  vi: 'Không rõ kỳ của chỉ tiêu.',
  en: 'The period of the quota is not known.',
};

/** The part of the plan's period that had passed at the end of each attainment's period, that day included. */
export const elapsedShareRule: MeasureRule = {
  measure: 'elapsed_share',
  derive: (_context, earlier) =>
    earlier.filter((measure) => measure.measure === 'attainment').map(elapsedShareOf),
};

function elapsedShareOf(attainment: Attainment): ElapsedShare {
  const { basis, planPeriod } = planOf(attainment);
  const interval = planPeriod && elapsedPercent(planPeriod, printedPeriodOf(attainment));
  return {
    measureId: attainment.elapsedShareId,
    measure: 'elapsed_share',
    circumstanceId: attainment.circumstanceId,
    placeId: attainment.placeId,
    groupId: attainment.groupId,
    status: attainment.status,
    periodKind: attainment.periodKind,
    periodStart: attainment.periodStart,
    periodEnd: attainment.periodEnd,
    unit: 'percent',
    interval,
    logical: interval,
    point: interval && pointOf(interval),
    basis,
    formula: planPeriod ? formatElapsed(planPeriod, attainment.periodEnd) : '',
    inputs: attainment.inputs,
    reason: planPeriod ? null : NO_PLAN_PERIOD,
    selected: attainment.selected,
    attainmentId: attainment.measureId,
    planPeriod,
  };
}

function planOf(attainment: Attainment): Pick<ElapsedShare, 'basis' | 'planPeriod'> {
  const { planPeriod, quotaMatch, periodKind } = attainment;
  if (planPeriod)
    return { planPeriod, basis: quotaMatch === 'declared' ? 'declared_quota' : 'matched_quota' };
  const year = calendarYearOf(printedPeriodOf(attainment));
  const isOfYear = quotaMatch === null && KINDS_OF_A_YEAR.has(periodKind);
  return isOfYear && year !== null
    ? { planPeriod: yearPeriod(year), basis: 'calendar_year' }
    : { planPeriod: null, basis: 'none' };
}

function printedPeriodOf({ periodKind, periodStart, periodEnd }: Attainment): PrintedPeriod {
  return { period_kind: periodKind, period_start: periodStart, period_end: periodEnd };
}

/**
 * 100 × (end − start + 1) ÷ (days of the plan), for every day that the bounds may mean; the share grows with the
 * result's end and shrinks where the plan begins or ends later. Anything from 0 to 100 where no end is printed.
 */
export function elapsedPercent(plan: PlanPeriod, result: PrintedPeriod): Interval {
  if (result.period_end === plan.end) return pointInterval(HUNDRED);
  const { first, last } = periodDaysOf(result).end;
  if (result.period_end === null || first === null || last === null)
    return intervalOf(ZERO, HUNDRED, 'closed');
  const least = shareOfDays(lastDay(plan.start), first, lastDay(plan.end));
  const greatest = shareOfDays(firstDay(plan.start), last, firstDay(plan.end));
  return intervalOf(least, greatest, 'closed');
}

function shareOfDays(start: Day, end: Day, planEnd: Day): Rational {
  if (end < start) return ZERO;
  return end >= planEnd ? HUNDRED : rational(100 * (end - start + 1), planEnd - start + 1);
}

function formatElapsed({ start, end }: PlanPeriod, periodEnd: string | null): string {
  return `100 × (${periodEnd ?? '?'} − ${start} + 1) ÷ (${end} − ${start} + 1)`;
}
