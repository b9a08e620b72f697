import type { Derived } from '../../dataset/derive/derived.ts';
import type { Fact } from '../../dataset/derive/fact.ts';
import type { Interval } from '../../dataset/derive/interval.ts';
import { divideIntervals, scaleInterval } from '../../dataset/derive/interval-product.ts';
import { rational } from '../../dataset/derive/rational.ts';
import type { Sum } from '../../dataset/derive/sum.ts';
import type { AuditResult } from '../../dataset/derive/verdict.ts';
import type { Observation } from '../../dataset/model/tables.ts';
import { extentOf, type Extent } from '../extent.ts';

/** The share of one education group among the new members, as printed and as its counts give it. */
export interface EducationShare {
  readonly fact: Fact;
  readonly printed: Observation;
  readonly audit: AuditResult;
  readonly printedExtent: Extent;
  /** Null where a part is missing. */
  readonly recomputedExtent: Extent | null;
}

/** The new members of one place and period by education. */
export interface EducationPanel {
  readonly placeId: string;
  readonly shares: readonly EducationShare[];
  /** Those whose education no report names, where the counts leave some. */
  readonly rest: { readonly sum: Sum; readonly count: Interval; readonly share: Interval } | null;
}

/** Every place and period for which reports print shares of admissions by education; the largest share first. */
export function deriveEducationPanels(derived: Derived): EducationPanel[] {
  const shares = derived.facts.flatMap((fact) => educationShare(fact, derived) ?? []);
  const panels = Map.groupBy(shares, ({ fact }) =>
    [fact.placeId, fact.periodKind, fact.periodStart, fact.periodEnd].join(' '),
  );
  return [...panels.values()].map((own) => ({
    placeId: own[0]?.fact.placeId ?? '',
    shares: own.sort((a, b) => b.printedExtent.high - a.printedExtent.high),
    rest: restOf(own, derived),
  }));
}

/** More places than these are drawn by level instead of by place. */
const FEW = 2;

/** Whether the drawing sets places beside one another, level by level. */
export function isByLevel(panels: readonly EducationPanel[]): boolean {
  return panels.length > FEW;
}

/** Whether the printed share and its printed parts cannot both be right. */
export function isInconsistent({ audit }: EducationShare): boolean {
  return audit.verdict === 'inconsistent' || audit.verdict === 'impossible';
}

/** The observations that a panel rests on, in reading order. */
export function observationsOf({ shares }: EducationPanel): Observation[] {
  return shares
    .flatMap(({ fact, audit }) => [...fact.observations, audit.numerator, audit.denominator])
    .filter((each) => each !== null);
}

function educationShare(fact: Fact, derived: Derived): EducationShare | null {
  const isWanted =
    fact.indicatorId === 'share_of_admissions' &&
    fact.status === 'result' &&
    derived.lookups.groups.get(fact.groupId)?.dimension === 'education';
  const [printed] = fact.observations;
  const audit = derived.auditByObservation.get(printed.observation_id);
  if (!isWanted || !audit || !fact.reading) return null;
  return {
    fact,
    printed,
    audit,
    printedExtent: extentOf(fact.reading, fact.bounds, fact.value),
    recomputedExtent: audit.quotient && extentOf(audit.quotient, audit.quotient),
  };
}

function restOf(shares: readonly EducationShare[], derived: Derived): EducationPanel['rest'] {
  const whole = shares.map(({ audit }) => audit.denominator).find((each) => each !== null);
  const sum =
    whole &&
    derived.sumsByWhole.get(whole.observation_id)?.find(({ dimension }) => dimension === 'education');
  if (!sum?.rest || sum.verdict !== 'short') return null;
  const quotient = divideIntervals(sum.rest, sum.wholeBounds);
  return quotient && { sum, count: sum.rest, share: scaleInterval(quotient, rational(100)) };
}
