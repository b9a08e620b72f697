import type { Attainment, ElapsedShare } from '../../dataset/derive/measures/measure.ts';
import type { Derived } from '../../dataset/derive/derived.ts';
import type { Observation } from '../../dataset/model/tables.ts';
import { extentOf, type Extent } from '../extent.ts';

/** Quotas that a report names; what no report names is `unknown`. */
export type PlanKind =
  'admissions_quota' | 'admissions_quota_own' | 'admissions_quota_resolution' | 'unknown';

/** One attainment with where it is drawn. */
export interface PacePoint {
  readonly attainment: Attainment;
  readonly elapsed: ElapsedShare | null;
  readonly plan: PlanKind;
  /** The observation that a reader is led to: the printed attainment, else the count of the result. */
  readonly main: Observation;
  /** The printed attainment, where a report prints one. */
  readonly printed: Observation | null;
  /** Every figure behind it: those it is derived from, and the parts that a report declares. */
  readonly inputs: readonly Observation[];
  /** The elapsed share in percent; null where it is not known. */
  readonly x: Extent | null;
  /** Whether that is known closely enough to stand on an axis of time. */
  readonly isTimeKnown: boolean;
  /** The attainment in percent; null where there is none. */
  readonly y: Extent | null;
  /** Where its mark leads, once a chart draws it. */
  readonly href?: string;
}

const PRINTED_INDICATORS: ReadonlySet<string> = new Set(['quota_attainment', 'quota_excess_percent']);
const PLAN_KINDS: ReadonlySet<string> = new Set([
  'admissions_quota',
  'admissions_quota_own',
  'admissions_quota_resolution',
]);

/** The results and expectations that can be set against a plan, by place and time; plans themselves are left out. */
export function derivePacePoints(derived: Derived): PacePoint[] {
  return derived.attainments
    .filter(isPaced)
    .flatMap((attainment) => pacePoint(attainment, derived) ?? [])
    .sort(comparePoints);
}

/** Whether there is any whose attainment is known; mostly the first tell. */
export function hasPacePoints(derived: Derived): boolean {
  return derived.attainments.some(
    (attainment) => isPaced(attainment) && attainment.interval && pacePoint(attainment, derived),
  );
}

function isPaced({ status }: Attainment): boolean {
  return status !== 'plan';
}

/** A time that could be this much of the plan's period or more says too little to stand on its axis. */
const WIDE = 50;

/** Whether the point stands for what a place did as a whole, neither expected nor picked. */
export function isCounted({ attainment }: PacePoint): boolean {
  return attainment.status === 'result' && !attainment.selected && attainment.groupId === 'all';
}

function pacePoint(attainment: Attainment, derived: Derived): PacePoint | null {
  const inputs = attainment.inputs.flatMap((id) => derived.lookups.observations.get(id) ?? []);
  const printed = inputs.find((input) => PRINTED_INDICATORS.has(input.indicator_id)) ?? null;
  const declared = [printed?.numerator_id, printed?.denominator_id].flatMap(
    (id) => derived.lookups.observations.get(id ?? '') ?? [],
  );
  const main = printed ?? inputs[0];
  if (!main) return null;
  const measure = derived.measureById.get(attainment.elapsedShareId);
  const elapsed = measure?.measure === 'elapsed_share' ? measure : null;
  const x = elapsed?.interval ? extentOf(elapsed.interval, null, elapsed.point) : null;
  return {
    attainment,
    elapsed,
    plan: planKind(attainment.quotaIndicatorId),
    main,
    printed,
    inputs: [...new Set([...inputs, ...declared])],
    x,
    isTimeKnown: x !== null && x.high - x.low < WIDE,
    y:
      attainment.interval &&
      extentOf(attainment.interval, attainment.logical, knownValue(attainment, printed, derived)),
  };
}

/** The one value: from counts, or as printed without a softening word. An excess is not the attainment itself. */
function knownValue(
  attainment: Attainment,
  printed: Observation | null,
  derived: Derived,
): Attainment['point'] {
  if (attainment.point || attainment.basis !== 'printed' || !printed) return attainment.point;
  return derived.factByObservation.get(printed.observation_id)?.value ?? null;
}

function planKind(indicatorId: string | null): PlanKind {
  return indicatorId !== null && PLAN_KINDS.has(indicatorId) ? (indicatorId as PlanKind) : 'unknown';
}

function comparePoints(a: PacePoint, b: PacePoint): number {
  return (
    a.attainment.placeId.localeCompare(b.attainment.placeId, 'en') ||
    (a.attainment.periodEnd ?? '').localeCompare(b.attainment.periodEnd ?? '', 'en')
  );
}
