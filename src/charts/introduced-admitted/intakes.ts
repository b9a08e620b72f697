import type { Derived } from '../../dataset/derive/derived.ts';
import type { Fact } from '../../dataset/derive/fact.ts';
import type { Interval } from '../../dataset/derive/interval.ts';
import { divideIntervals, scaleInterval } from '../../dataset/derive/interval-product.ts';
import { rational } from '../../dataset/derive/rational.ts';
import type { Observation } from '../../dataset/model/tables.ts';
import { extentOf, type Extent } from '../extent.ts';

/** A share in percent: as printed, as recomputed from two printed counts, or both. */
export interface Share {
  readonly printed: Observation | null;
  /** What it is a share of and what part it is, where both are printed. */
  readonly part: Observation | null;
  readonly whole: Observation | null;
  readonly recomputed: Interval | null;
  readonly extent: Extent;
  /** What the wording strictly allows; null where that is not known. */
  readonly logical: Interval | null;
}

/** One group among those introduced, beside its share of the Youth Union's members. */
export interface IntakeGroup {
  readonly groupId: string;
  readonly introduced: Fact;
  readonly share: Share;
  readonly union: Share | null;
  /** Whose share of the union's members it is: the group's own, or that of the next wider group that is printed. */
  readonly unionGroupId: string | null;
}

/** The people introduced in one place and period, how many were admitted, and who they were. */
export interface Intake {
  readonly introduced: Fact;
  readonly admitted: { readonly fact: Fact; readonly share: Share } | null;
  readonly groups: readonly IntakeGroup[];
}

/** Every place and period for which reports print people introduced with admissions or with groups. */
export function deriveIntakes(derived: Derived): Intake[] {
  const introduced = derived.facts.filter(
    (fact) => fact.indicatorId === 'introduced' && fact.status === 'result' && fact.reading !== null,
  );
  return introduced
    .filter((fact) => fact.observations.some((each) => each.whole_id === null))
    .map((whole) => ({
      introduced: whole,
      admitted: admittedOf(whole, derived),
      groups: introduced.flatMap((part) => groupOf(part, whole, derived) ?? []),
    }))
    .filter(({ admitted, groups }) => admitted !== null || groups.length > 0);
}

/** The observations that an intake rests on, in reading order. */
export function observationsOf({ introduced, admitted, groups }: Intake): Observation[] {
  const ofShare = (share: Share | null): (Observation | null)[] =>
    share ? [share.printed, share.part, share.whole] : [];
  return [
    ...introduced.observations,
    ...(admitted ? [...admitted.fact.observations, ...ofShare(admitted.share)] : []),
    ...groups.flatMap((group) => [
      ...group.introduced.observations,
      ...ofShare(group.share),
      ...ofShare(group.union),
    ]),
  ].filter((each) => each !== null);
}

function admittedOf(whole: Fact, derived: Derived): Intake['admitted'] {
  const fact = inCircumstance(derived, whole, 'admissions');
  if (!fact) return null;
  const share = shareOf(derived, inCircumstance(derived, whole, 'admitted_of_introduced'), fact, whole);
  return share && { fact, share };
}

function groupOf(part: Fact, whole: Fact, derived: Derived): IntakeGroup | null {
  const wholeIds = new Set(whole.observations.map((each) => each.observation_id));
  if (!part.observations.some((each) => each.whole_id !== null && wholeIds.has(each.whole_id))) return null;
  const share = shareOf(derived, inCircumstance(derived, part, 'share_of_introduced'), part, whole);
  if (!share) return null;
  const union = unionFact(part.placeId, part.groupId, derived);
  return {
    groupId: part.groupId,
    introduced: part,
    share,
    union: union && shareOf(derived, union, null, null),
    unionGroupId: union?.groupId ?? null,
  };
}

function inCircumstance(derived: Derived, { circumstanceId }: Fact, indicatorId: string): Fact | null {
  return (
    derived.facts.find(
      (fact) => fact.circumstanceId === circumstanceId && fact.indicatorId === indicatorId,
    ) ?? null
  );
}

/** The latest share of the union's members of a group, else of the groups around it, but never of everybody. */
function unionFact(placeId: string, groupId: string, derived: Derived): Fact | null {
  const own = derived.facts.filter(
    (fact) =>
      fact.indicatorId === 'share_of_union_members' &&
      fact.status === 'result' &&
      fact.placeId === placeId &&
      fact.groupId === groupId,
  );
  const latest = own.sort((a, b) => (a.periodEnd ?? '').localeCompare(b.periodEnd ?? '', 'en')).at(-1);
  if (latest) return latest;
  const parent = derived.lookups.groups.get(groupId)?.parent_id ?? null;
  return parent === null || parent === 'all' ? null : unionFact(placeId, parent, derived);
}

/** The printed share with its declared parts, else the quotient of two counts; null where there is neither. */
function shareOf(derived: Derived, fact: Fact | null, part: Fact | null, whole: Fact | null): Share | null {
  const printed = fact?.observations[0] ?? null;
  const audit = printed && derived.auditByObservation.get(printed.observation_id);
  const recomputed = audit?.quotient ?? quotientOf(part?.reading, whole?.reading);
  const reading = fact?.reading ?? recomputed;
  if (!reading) return null;
  return {
    printed,
    part: audit?.numerator ?? part?.observations[0] ?? null,
    whole: audit?.denominator ?? whole?.observations[0] ?? null,
    recomputed,
    logical: fact?.bounds ?? quotientOf(part?.bounds, whole?.bounds),
    extent: extentOf(reading, fact?.bounds ?? recomputed, fact?.value),
  };
}

function quotientOf(part: Interval | null | undefined, whole: Interval | null | undefined): Interval | null {
  if (!part || !whole) return null;
  const quotient = divideIntervals(part, whole);
  return quotient && scaleInterval(quotient, rational(100));
}
