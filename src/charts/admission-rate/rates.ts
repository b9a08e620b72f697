import type { Derived } from '../../dataset/derive/derived.ts';
import type { Fact } from '../../dataset/derive/fact.ts';
import type { AnyMeasure, Comparison } from '../../dataset/derive/measures/measure.ts';
import type { Observation } from '../../dataset/model/tables.ts';
import { extentOf, type Extent } from '../extent.ts';

/** Admissions of one year per 100 members, of a place as a whole. */
export interface YearlyRate {
  readonly kind: 'rate';
  readonly measure: Comparison;
  readonly extent: Extent;
  /** The rate as printed, where it rests on that; otherwise it is from counts. */
  readonly printed: Observation | null;
  readonly inputs: readonly [Observation, ...Observation[]];
  /** The yearly targets of the place that the year lies in. */
  readonly targets: readonly YearlyTarget[];
  readonly year: string;
}

/** A rate that a place sets itself, or is set, for one year or each of several. */
export interface YearlyTarget {
  readonly kind: 'target';
  readonly fact: Fact;
  readonly extent: Extent;
  /** The first year that it is set for; null where none is printed. */
  readonly year: string | null;
}

export interface YearlyRates {
  /** By year, the highest first. */
  readonly rates: readonly YearlyRate[];
  /** Targets that no yearly rate stands beside. */
  readonly targets: readonly YearlyTarget[];
  /** How many yearly admissions have no rate because no fitting count of members is printed. */
  readonly withoutMembers: number;
}

const PLAN_KINDS: ReadonlySet<Fact['periodKind']> = new Set(['year', 'per_year']);

/** The yearly rates that are printed or follow from counts, with the targets of the places. */
export function deriveYearlyRates(derived: Derived): YearlyRates {
  const targets = derived.facts.filter(isYearlyTarget).map(targetOf);
  const measures = derived.measures.filter(isYearlyRate);
  const rates = measures.flatMap((measure) => rateOf(measure, targets, derived));
  const used = new Set(rates.flatMap((rate) => rate.targets));
  return {
    rates: rates.sort((a, b) => a.year.localeCompare(b.year, 'en') || b.extent.high - a.extent.high),
    targets: targets.filter((target) => !used.has(target)),
    withoutMembers: measures.filter(({ interval }) => interval === null).length,
  };
}

/** Whether there is any; mostly the first measures tell. */
export function hasYearlyRates(derived: Derived): boolean {
  return derived.measures.some((measure) => isYearlyRate(measure) && rateOf(measure, [], derived).length > 0);
}

function isYearlyRate(measure: AnyMeasure): measure is Comparison {
  const { status, groupId, periodKind } = measure;
  return (
    measure.measure === 'admission_rate' && status === 'result' && groupId === 'all' && periodKind === 'year'
  );
}

function isYearlyTarget({ indicatorId, status, groupId, periodKind }: Fact): boolean {
  return (
    indicatorId === 'admission_rate' && status === 'plan' && groupId === 'all' && PLAN_KINDS.has(periodKind)
  );
}

/** From the least to the greatest number printed; a least value is open upwards. */
function targetOf(fact: Fact): YearlyTarget {
  const ends = fact.observations.flatMap(({ value, value_high }) => [value, value_high ?? value]);
  const [low, high] = [Math.min(...ends), Math.max(...ends)];
  const isOpenHigh = low === high && fact.observations.some(({ qualifier }) => qualifier === 'at_least');
  return {
    kind: 'target',
    fact,
    extent: { low, high, point: low === high && !isOpenHigh ? low : null, isOpenLow: false, isOpenHigh },
    year: fact.periodStart?.slice(0, 4) ?? null,
  };
}

function rateOf(measure: Comparison, targets: readonly YearlyTarget[], derived: Derived): YearlyRate[] {
  const year = measure.periodStart?.slice(0, 4);
  if (!measure.interval || year === undefined) return [];
  const [first, ...others] = measure.inputs.flatMap((id) => derived.lookups.observations.get(id) ?? []);
  if (!first) return [];
  const printed = measure.basis === 'printed' ? first : null;
  const known = printed
    ? (derived.factByObservation.get(printed.observation_id)?.value ?? null)
    : measure.point;
  return [
    {
      kind: 'rate',
      measure,
      extent: extentOf(measure.interval, measure.logical, known),
      printed,
      inputs: [first, ...others],
      targets: targets.filter(({ fact }) => fact.placeId === measure.placeId && isSetFor(fact, year)),
      year,
    },
  ];
}

function isSetFor({ periodStart, periodEnd }: Fact, year: string): boolean {
  if (periodStart === null || periodEnd === null) return false;
  return periodStart.slice(0, 4) <= year && year <= periodEnd.slice(0, 4);
}
