import type { Derived } from '../../dataset/derive/derived.ts';
import type { Fact } from '../../dataset/derive/fact.ts';
import type { Lookups } from '../../dataset/derive/lookups.ts';
import { datedFacts, type DatedFact } from '../time-panel/figures.ts';
import { yearOf } from '../time-panel/time.ts';

export const SECTIONS = ['admissions', 'members'] as const;

export type Section = (typeof SECTIONS)[number];

export type Course = 'rose' | 'fell' | 'same' | 'open';

/** Figures of one place, indicator, group and kind of period, from two or more years; earliest first. */
export interface PlaceSeries {
  readonly section: Section;
  readonly placeId: string;
  readonly groupId: string;
  readonly facts: readonly [DatedFact, DatedFact, ...DatedFact[]];
  /** From the first to the last figure that no report picked; null where there are not two. */
  readonly course: Course | null;
}

/** Kinds of period that are alike from year to year: how much of a year had passed does not matter. */
const KINDS: Readonly<Record<Section, ReadonlySet<string>>> = {
  admissions: new Set(['year', 'school_year']),
  members: new Set(['instant']),
};

/** Every series that can be compared; whole places before groups, then the greatest first. */
export function derivePlaceSeries({ facts, lookups }: Derived): PlaceSeries[] {
  return SECTIONS.flatMap((section) => seriesAmong(facts, section, lookups).sort(compareSeries));
}

/** Whether there is any; mostly the first places tell. */
export function hasPlaceSeries({ factsByPlace, lookups }: Derived): boolean {
  for (const facts of factsByPlace.values()) {
    if (SECTIONS.some((section) => seriesAmong(facts, section, lookups).length > 0)) return true;
  }
  return false;
}

function seriesAmong(facts: readonly Fact[], section: Section, { places }: Lookups): PlaceSeries[] {
  const own = facts.filter(
    ({ indicatorId, status, periodKind, placeId }) =>
      indicatorId === section &&
      status === 'result' &&
      KINDS[section].has(periodKind) &&
      places.get(placeId)?.level !== 'country',
  );
  const groups = Map.groupBy(own, (fact) => [fact.placeId, fact.groupId, fact.periodKind].join(' '));
  return [...groups.values()].flatMap((each) => placeSeries(section, each) ?? []);
}

function placeSeries(section: Section, facts: readonly Fact[]): PlaceSeries | null {
  const [first, second, ...rest] = datedFacts(facts);
  if (!first || !second || new Set(facts.map(yearOf)).size < 2) return null;
  const { placeId, groupId } = first.fact;
  return {
    section,
    placeId,
    groupId,
    facts: [first, second, ...rest],
    course: courseOf([first, second, ...rest]),
  };
}

/** What the bounds of the first and the last figure leave no doubt about. */
function courseOf(facts: readonly DatedFact[]): Course | null {
  const counted = facts.filter(({ fact }) => !fact.selected);
  const [first, last] = [counted[0], counted.at(-1)];
  if (!first || !last || yearOf(first.fact) === yearOf(last.fact)) return null;
  const [before, after] = [limitsOf(first), limitsOf(last)];
  if (after.low > before.high) return 'rose';
  if (after.high < before.low) return 'fell';
  return after.low === after.high && before.low === before.high ? 'same' : 'open';
}

function limitsOf({ extent }: DatedFact): { readonly low: number; readonly high: number } {
  return {
    low: extent.isOpenLow ? -Infinity : extent.low,
    high: extent.isOpenHigh ? Infinity : extent.high,
  };
}

function compareSeries(a: PlaceSeries, b: PlaceSeries): number {
  const isPart = (each: PlaceSeries): number => Number(each.groupId !== 'all');
  const greatest = (each: PlaceSeries): number => Math.max(...each.facts.map(({ extent }) => extent.high));
  return (
    isPart(a) - isPart(b) ||
    greatest(b) - greatest(a) ||
    a.placeId.localeCompare(b.placeId, 'en') ||
    a.groupId.localeCompare(b.groupId, 'en')
  );
}
