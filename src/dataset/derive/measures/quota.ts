import type { Fact } from '../fact.ts';
import type { Observation } from '../../model/tables.ts';
import { pointInterval, type Interval } from '../interval.ts';
import { calendarYearOf, containsPeriod, firstDay, isSameStart, periodOf } from '../period.ts';
import { allowanceOf } from './allowed-periods.ts';
import { placeAndGroupOf, type MeasureContext } from './context.ts';
import type { PlanPeriod } from './measure.ts';

const QUOTA_INDICATORS: ReadonlySet<string> = new Set([
  'admissions_quota',
  'admissions_quota_own',
  'admissions_quota_resolution',
]);

/**
 * The quotas that a result counts towards: of the same place and group, with a period that certainly holds the
 * result's and begins with it. A part of the plan's period that begins later, a ceremony above all, attains nothing
 * on its own.
 */
export function matchingQuotas(result: Fact, { plans }: MeasureContext): Fact[] {
  const quotas = plans.get(placeAndGroupOf(result)) ?? [];
  return quotas.filter((quota) => QUOTA_INDICATORS.has(quota.indicatorId) && isCounted(quota, result));
}

function isCounted({ observations: [quota] }: Fact, { observations: [result] }: Fact): boolean {
  if (allowanceOf('attainment', result.period_kind).extent !== 'all') return false;
  if (quota.period_kind === 'per_year' && result.period_kind !== 'per_year') return isInYearOf(quota, result);
  if (quota.period_kind !== result.period_kind && result.period_kind === 'per_year') return false;
  return containsPeriod(quota, result) === 'yes' && isSameStart(quota, result) === 'yes';
}

/** Whether the result runs from 1 January of one of the years that the quota is set for. */
function isInYearOf(quota: Observation, result: Observation): boolean {
  const year = calendarYearOf(result);
  const { start, end } = periodOf(quota);
  if (year === null || start === null || end === null || result.period_start === null) return false;
  const isSetFor = start.slice(0, 4) <= year && year <= end.slice(0, 4);
  return isSetFor && (result.period_start === year || firstDay(result.period_start) === firstDay(year));
}

/** The period that a quota is set for; of a yearly quota the calendar year of the result. */
export function planPeriodOf(quota: Fact, result: Fact): PlanPeriod | null {
  const [planned] = quota.observations;
  const { start, end } = periodOf(planned);
  if (planned.period_kind !== 'per_year') return start !== null && end !== null ? { start, end } : null;
  const year = calendarYearOf(result.observations[0]);
  return year === null ? null : yearPeriod(year);
}

/** The calendar year as a period. */
export function yearPeriod(year: string): PlanPeriod {
  return { start: `${year}-01-01`, end: `${year}-12-31` };
}

/**
 * The number that must be met: a planned range is met from its lower end. Where reports differ on the quota, the
 * interval that holds all of them.
 */
export function quotaThreshold(quota: Fact): Interval | null {
  const low = quota.bounds?.low;
  return quota.agrees && low ? pointInterval(low.value) : quota.bounds;
}
