import type { Derived } from '../../dataset/derive/derived.ts';
import type { Fact } from '../../dataset/derive/fact.ts';
import type { Interval } from '../../dataset/derive/interval.ts';
import type { Lookups } from '../../dataset/derive/lookups.ts';
import type { Comparison } from '../../dataset/derive/measures/measure.ts';
import type { Observation } from '../../dataset/model/tables.ts';
import { extentOf, type Extent } from '../extent.ts';

/** The share of one group in the admissions of a place and period. */
export interface AdmissionShare {
  readonly groupId: string;
  readonly placeId: string;
  readonly periodKind: Fact['periodKind'];
  readonly periodStart: string | null;
  readonly periodEnd: string | null;
  /** The observation that a reader is led to: the printed share, else the group's count. */
  readonly main: Observation;
  readonly printed: Observation | null;
  readonly part: Observation | null;
  readonly whole: Observation | null;
  /** The quotient of the counts, in percent. */
  readonly recomputed: Interval | null;
  readonly interval: Interval;
  readonly extent: Extent;
  readonly selected: boolean;
  readonly observationIds: readonly string[];
}

/** The shares of one group: one definition, never mixed with another. */
export interface SharePanel {
  readonly groupId: string;
  /** Every share, the greatest first. */
  readonly shares: readonly AdmissionShare[];
  /** Those that are drawn: all, or the latest where there are many. */
  readonly drawn: readonly AdmissionShare[];
}

/** Most rows of one panel in the drawing. */
export const MOST_ROWS = 16;

/** The share that a measure states: from the counts where it could be taken, else as printed. */
export function shareOfMeasure(measure: Comparison, derived: Derived): AdmissionShare | null {
  const { observations } = derived.lookups;
  const inputs = measure.inputs.flatMap((id) => observations.get(id) ?? []);
  const printed = inputs.find(({ indicator_id }) => indicator_id === 'share_of_admissions') ?? null;
  const main = printed ?? inputs[0];
  if (!measure.interval || !main || measure.status !== 'result') return null;
  const known = measure.point ?? derived.factByObservation.get(main.observation_id)?.value ?? null;
  const first = (factId: string | null): Observation | null =>
    derived.factById.get(factId ?? '')?.observations[0] ?? null;
  return {
    groupId: measure.groupId,
    placeId: measure.placeId,
    periodKind: measure.periodKind,
    periodStart: measure.periodStart,
    periodEnd: measure.periodEnd,
    main,
    printed,
    part: first(measure.numeratorFactId),
    whole: measure.recomputed ? first(measure.denominatorFactId) : null,
    recomputed: measure.recomputed,
    interval: measure.interval,
    extent: extentOf(measure.interval, measure.logical, known),
    selected: measure.selected,
    observationIds: measure.inputs,
  };
}

/** The share that reports print, with the parts that they declare. */
export function shareOfFact(fact: Fact, derived: Derived): AdmissionShare | null {
  if (fact.indicatorId !== 'share_of_admissions' || fact.status !== 'result' || !fact.reading) return null;
  const [printed] = fact.observations;
  const audit = derived.auditByObservation.get(printed.observation_id);
  const [part, whole] = [audit?.numerator ?? null, audit?.denominator ?? null];
  return {
    groupId: fact.groupId,
    placeId: fact.placeId,
    periodKind: fact.periodKind,
    periodStart: fact.periodStart,
    periodEnd: fact.periodEnd,
    main: printed,
    printed,
    part,
    whole,
    recomputed: audit?.quotient ?? null,
    interval: fact.reading,
    extent: extentOf(fact.reading, fact.bounds, fact.value),
    selected: fact.selected,
    observationIds: [...fact.observations, part, whole].flatMap((each) => each?.observation_id ?? []),
  };
}

/** One panel a group, in the order of the list of groups. */
export function sharePanels(shares: readonly AdmissionShare[], { groups }: Lookups): SharePanel[] {
  return [...groups.keys()].flatMap((groupId) => {
    const own = shares.filter((share) => share.groupId === groupId);
    if (own.length === 0) return [];
    const sorted = own.toSorted((a, b) => positionOf(b) - positionOf(a));
    const latest = new Set(own.toSorted((a, b) => compareEnds(b, a)).slice(0, MOST_ROWS));
    return [{ groupId, shares: sorted, drawn: sorted.filter((share) => latest.has(share)) }];
  });
}

/** Whether it speaks for the place and period: not picked, and not of one ceremony alone. */
export function isCounted({ selected, periodKind }: AdmissionShare): boolean {
  return !selected && periodKind !== 'event';
}

function positionOf({ extent }: AdmissionShare): number {
  return extent.point ?? (extent.isOpenHigh ? extent.low : extent.high);
}

function compareEnds(a: AdmissionShare, b: AdmissionShare): number {
  return (a.periodEnd ?? '').localeCompare(b.periodEnd ?? '', 'en');
}
