import type { Derived } from '../../dataset/derive/derived.ts';
import type { ImpliedQuota } from '../../dataset/derive/measures/measure.ts';
import { compareRationals, rational } from '../../dataset/derive/rational.ts';
import type { Observation } from '../../dataset/model/tables.ts';
import { derivePacePoints, type PacePoint, type PlanKind } from '../attainment-pace/points.ts';

/** One calendar year, or several: most of these are the terms of a committee. */
export type PlanSpan = 'year' | 'term';

/** The result of a plan whose whole period had passed. */
export interface WholePlan {
  readonly point: PacePoint;
  readonly span: PlanSpan;
  readonly admissions: Observation | null;
  readonly quota: Observation | null;
  /** The quota that the printed figures leave, where none is printed. */
  readonly implied: ImpliedQuota | null;
  /** How many people the plan weighs: those admitted; null where no report prints them. */
  readonly people: number | null;
}

/** Plans of one span and one kind of quota, the largest first. */
export interface PlanGroup {
  readonly span: PlanSpan;
  readonly kind: PlanKind;
  readonly plans: readonly WholePlan[];
}

export type Standing = 'reached' | 'short' | 'open';

const SPANS: readonly PlanSpan[] = ['year', 'term'];
const KINDS: readonly PlanKind[] = [
  'admissions_quota',
  'admissions_quota_own',
  'admissions_quota_resolution',
  'unknown',
];
const HUNDRED = rational(100);

/** The results at the end of their plan, largest first. What is only expected, and counts on the way, are left out. */
export function deriveWholePlans(derived: Derived): WholePlan[] {
  const implied = new Map(
    derived.measures.flatMap((each) =>
      each.measure === 'implied_quota' ? [[each.attainmentId, each] as const] : [],
    ),
  );
  return derivePacePoints(derived)
    .filter(({ attainment, x, y }) => attainment.status === 'result' && x?.point === 100 && y !== null)
    .map((point) => wholePlan(point, implied.get(point.attainment.measureId) ?? null, derived))
    .sort((a, b) => (b.people ?? -1) - (a.people ?? -1));
}

/** The plans by span and kind of quota, in a fixed order. */
export function groupPlans(plans: readonly WholePlan[]): PlanGroup[] {
  const groups = SPANS.flatMap((span) =>
    KINDS.map((kind) => ({
      span,
      kind,
      plans: plans.filter((plan) => plan.span === span && plan.point.plan === kind),
    })),
  );
  return groups.filter((group) => group.plans.length > 0);
}

/** Strictly by what the wording allows: "over 90 %" decides nothing, "over 103 %" does. */
export function standingOf({ point: { attainment, y } }: WholePlan): Standing {
  if (y?.point !== null && y?.point !== undefined) return y.point >= 100 ? 'reached' : 'short';
  const { low, high } = attainment.logical ?? { low: null, high: null };
  if (low && compareRationals(low.value, HUNDRED) >= 0) return 'reached';
  const order = high ? compareRationals(high.value, HUNDRED) : 1;
  return order < 0 || (order === 0 && high?.closed === false) ? 'short' : 'open';
}

function wholePlan(point: PacePoint, implied: ImpliedQuota | null, { lookups }: Derived): WholePlan {
  const period = point.elapsed?.planPeriod;
  const inputs = [
    ...point.inputs,
    ...(implied?.inputs ?? []).flatMap((id) => lookups.observations.get(id) ?? []),
  ];
  const admissions = inputs.find(({ indicator_id }) => indicator_id === 'admissions') ?? null;
  return {
    point,
    span: period?.start.slice(0, 4) === period?.end.slice(0, 4) ? 'year' : 'term',
    admissions,
    quota: inputs.find(({ indicator_id }) => indicator_id.startsWith('admissions_quota')) ?? null,
    implied,
    people: admissions?.value ?? null,
  };
}
