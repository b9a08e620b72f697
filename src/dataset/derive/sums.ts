import type { Dataset } from '../model/record.ts';
import type { Observation } from '../model/tables.ts';
import { possibleBounds, readingOf, isPercent } from './bounds.ts';
import {
  addIntervals,
  intersectIntervals,
  intervalOf,
  isEmptyInterval,
  isSameInterval,
  pointInterval,
  pointOf,
  subtractIntervals,
  type Interval,
} from './interval.ts';
import type { Lookups } from './lookups.ts';
import { rational } from './rational.ts';
import { familiesOf, type Family } from './sum-families.ts';
import type { Sum, SumVerdict } from './sum.ts';

const ZERO = rational(0);
const NOT_NEGATIVE = intervalOf(ZERO, null, 'low_closed');

/** The sums of all declared parts, in the order of their wholes. Spreads are left out. */
export function deriveSums({ observations }: Pick<Dataset, 'observations'>, lookups: Lookups): Sum[] {
  const parts = observations.filter((part) => part.whole_id !== null);
  const byWhole = Map.groupBy(parts, (part) => part.whole_id);
  return observations.flatMap((whole) => {
    const own = byWhole.get(whole.observation_id);
    return own ? sumsOfWhole(whole, own, lookups) : [];
  });
}

/** The sums of the declared parts of one whole, spreads left out. */
export function sumsOfWhole(whole: Observation, parts: readonly Observation[], lookups: Lookups): Sum[] {
  const wholeBounds = addend(whole, lookups);
  const own = parts.filter((part) => addend(part, lookups));
  if (!wholeBounds || own.length === 0) return [];
  return familiesOf(whole, own, lookups).map((family) => sumOf(whole, wholeBounds, family, lookups));
}

function sumOf(whole: Observation, wholeBounds: Interval, family: Family, lookups: Lookups): Sum {
  const sum = family.parts.map((part) => addend(part, lookups) ?? pointInterval(ZERO)).reduce(addIntervals);
  const verdict = compareSum(sum, wholeBounds, family.parts.length === 1);
  return { whole, ...family, sum, wholeBounds, verdict, rest: restOf(sum, wholeBounds, verdict) };
}

/** Over only where the parts are certainly more; one bounded part alone is never equal to its whole. */
function compareSum(sum: Interval, whole: Interval, isSingle: boolean): SumVerdict {
  if (isEmptyInterval(missing(sum, whole))) return 'over';
  const isCertain = pointOf(sum) !== null && pointOf(whole) !== null;
  return isSameInterval(sum, whole) && (isCertain || !isSingle) ? 'equal' : 'short';
}

function restOf(sum: Interval, whole: Interval, verdict: SumVerdict): Interval | null {
  if (verdict === 'equal') return null;
  return verdict === 'short' ? missing(sum, whole) : subtractIntervals(sum, whole);
}

function missing(sum: Interval, whole: Interval): Interval {
  return intersectIntervals(subtractIntervals(whole, sum), NOT_NEGATIVE);
}

/** What a figure adds: what it can be; a percentage as far as its rounding allows. */
function addend(observation: Observation, lookups: Lookups): Interval | null {
  return isPercent(observation, lookups)
    ? readingOf(observation, lookups)
    : possibleBounds(observation, lookups);
}
