import type { Text } from '../../model/language.ts';
import type { Fact } from '../fact.ts';
import { EVERYTHING, intersectIntervals, isEmptyInterval, pointOf, type Interval } from '../interval.ts';
import { divideIntervals, scaleInterval } from '../interval-product.ts';
import { rational } from '../rational.ts';
import { allowanceOf, type Extent } from './allowed-periods.ts';
import { estimatePrinted } from './attainment-estimate.ts';
import { firstIdOf, idsOf } from './inputs.ts';
import type { Comparison, ComparisonBasis } from './measure.ts';
import { estimate, sideOf, type Estimate } from './sides.ts';

/** What is known of one comparison before it is computed. */
export interface ComparisonDraft {
  readonly measure: Comparison['measure'];
  readonly unit: Comparison['unit'];
  /** The fact whose place, group, status and period the measure is of. */
  readonly circumstance: Fact;
  readonly numerator: Fact | null;
  readonly denominator: Fact | null;
  /** How the counts belong together; null where one is missing or it is not certain that they do. */
  readonly match: ComparisonBasis | null;
  /** The percentage as printed. */
  readonly printed: Fact | null;
  /** The least and greatest value possible; everything unless told. */
  readonly limits?: Interval;
  /** Why the counts give nothing where `match` is null. */
  readonly missing: Text;
}

const ZERO_DENOMINATOR: Text = {
  vi: 'Số đem so bằng không nên không có thương.',
  en: 'The count to compare with is zero, so there is no quotient.',
};

/** What a report itself relates: it declares one count as a part of the other, or prints both in one figure. */
const REPORTED: ReadonlySet<ComparisonBasis> = new Set(['declared_counts', 'printed_fraction']);

/** A comparison from counts, otherwise as printed; without a figure where neither is known, with the reason. */
export function compareFacts(draft: ComparisonDraft): Comparison {
  const { measure, unit, circumstance, numerator, denominator } = draft;
  const { extent, reason } = allowanceOf(measure, circumstance.periodKind);
  const counted = isCounted(draft, extent) ? estimateCounts(draft) : null;
  const printed = extent !== 'none' && draft.printed ? estimatePrinted(draft.printed) : null;
  const result = counted ?? printed;
  const stated = printed && !counted ? [draft.printed] : [numerator, denominator, draft.printed];
  const facts = stated.filter((fact) => fact !== null);
  return {
    measureId: `${measure}~${circumstance.circumstanceId}`,
    measure,
    circumstanceId: circumstance.circumstanceId,
    placeId: circumstance.placeId,
    groupId: circumstance.groupId,
    status: circumstance.status,
    periodKind: circumstance.periodKind,
    periodStart: circumstance.periodStart,
    periodEnd: circumstance.periodEnd,
    unit,
    interval: result?.interval ?? null,
    logical: result?.logical ?? null,
    point: counted && isExact(draft) ? pointOf(counted.interval) : null,
    basis: counted ? (draft.match ?? 'none') : printed ? 'printed' : 'none',
    formula: counted ? formulaOf(draft) : printed && draft.printed ? firstIdOf(draft.printed) : '',
    inputs: idsOf(facts),
    reason: result ? null : (reason ?? (draft.match ? ZERO_DENOMINATOR : draft.missing)),
    selected: facts.some((fact) => fact.selected),
    numeratorFactId: numerator?.factId ?? null,
    denominatorFactId: denominator?.factId ?? null,
    printed: printed?.interval ?? null,
    recomputed: counted?.interval ?? null,
  };
}

function isCounted({ match }: ComparisonDraft, extent: Extent): boolean {
  return match !== null && (extent === 'all' || (extent === 'reported' && REPORTED.has(match)));
}

function estimateCounts({ unit, numerator, denominator, limits }: ComparisonDraft): Estimate | null {
  if (!numerator || !denominator) return null;
  return estimate((side) => {
    const scaled = scaleInterval(sideOf(numerator, side), rational(unit === 'percent' ? 100 : 1));
    const quotient = divideIntervals(scaled, sideOf(denominator, side));
    return quotient && clip(quotient, limits ?? EVERYTHING);
  });
}

/** Within the limits; as it is where the counts contradict them, so that the contradiction shows. */
function clip(quotient: Interval, limits: Interval): Interval {
  const clipped = intersectIntervals(quotient, limits);
  return isEmptyInterval(clipped) ? quotient : clipped;
}

function isExact({ numerator, denominator }: ComparisonDraft): boolean {
  return numerator !== null && numerator.value !== null && denominator !== null && denominator.value !== null;
}

function formulaOf({ unit, numerator, denominator }: ComparisonDraft): string {
  if (!numerator || !denominator) return '';
  const quotient = `${firstIdOf(numerator)} ÷ ${firstIdOf(denominator)}`;
  return unit === 'percent' ? `100 × ${quotient}` : quotient;
}
