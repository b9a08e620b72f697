import type { Indicator, Observation } from '../model/tables.ts';
import {
  EVERYTHING,
  intersectIntervals,
  intervalOf,
  isEmptyInterval,
  pointInterval,
  type Interval,
} from './interval.ts';
import type { Lookups } from './lookups.ts';
import { printedUnit, wordingUnit } from './printed-unit.ts';
import {
  addRationals,
  ceilRational,
  floorRational,
  fromNumber,
  isEqualRational,
  multiplyRationals,
  rational,
  subtractRationals,
  type Rational,
} from './rational.ts';
import { shareByNumber } from './share-numbers.ts';

const HALF = rational(1, 2);

const pointOfNumber = shareByNumber((value): Interval => pointInterval(fromNumber(value)));

/** The number printed; of a range its lower end. */
export function printedValue(observation: Observation): Rational {
  return fromNumber(observation.value);
}

/** What the wording strictly says, whatever the status. Null for a spread, which never enters arithmetic. */
export function logicalBounds(observation: Observation): Interval | null {
  const value = printedValue(observation);
  switch (observation.qualifier) {
    case 'over':
      return intervalOf(value, null, 'open');
    case 'at_least':
      return intervalOf(value, null, 'closed');
    case 'nearly':
    case 'under':
      return intervalOf(null, value, 'open');
    case 'at_most':
      return intervalOf(null, value, 'closed');
    case 'between':
      return intervalOf(value, upperValue(observation), 'closed');
    case 'spread':
      return null;
    case 'exact':
    case 'about':
      return pointOfNumber(observation.value);
  }
}

/**
 * What the wording suggests, clipped to what is possible, and to whole numbers where people and other things are
 * counted. Where no possible number lies within the suggestion ("over 83 people"), what the wording strictly says.
 * A plan's number is a threshold, used as printed; a planned range is a band. Null for a spread.
 */
export function readingOf(observation: Observation, lookups: Lookups): Interval | null {
  if (observation.qualifier === 'spread') return null;
  if (observation.status === 'plan') return thresholdOf(observation);
  const suggested = possibleWithin(suggestedBounds(observation, lookups), observation, lookups);
  if (!isEmptyInterval(suggested)) return suggested;
  return possibleBounds(observation, lookups);
}

/** The logical bounds clipped to what is possible; of a plan, its threshold or band. Null for a spread. */
export function possibleBounds(observation: Observation, lookups: Lookups): Interval | null {
  if (observation.status === 'plan') return thresholdOf(observation);
  const bounds = logicalBounds(observation);
  return bounds && possibleWithin(bounds, observation, lookups);
}

/** What an observation strictly says: the logical bounds of its wording; of a plan, its threshold or band. */
export function statedBounds(observation: Observation): Interval | null {
  return observation.status === 'plan' ? thresholdOf(observation) : logicalBounds(observation);
}

/** A plan's number as printed, whatever its wording; a planned range as its band. Null for a spread. */
export function thresholdOf(observation: Observation): Interval | null {
  if (observation.qualifier === 'spread') return null;
  return observation.qualifier === 'between' ? logicalBounds(observation) : pointOfNumber(observation.value);
}

/** The least and greatest value that an indicator can have. */
export function limitsOf(indicator: Indicator | undefined): Interval {
  const least = indicator?.minimum ?? null;
  const greatest = indicator?.maximum ?? null;
  if (least === null && greatest === null) return EVERYTHING;
  return intervalOf(
    least === null ? null : fromNumber(least),
    greatest === null ? null : fromNumber(greatest),
    'closed',
  );
}

/** What the wording suggests, before it is clipped: a printed percentage stands for all that round or cut to it. */
export function suggestedBounds(observation: Observation, lookups: Lookups): Interval {
  const value = printedValue(observation);
  const wording = wordingUnit(observation, lookups);
  switch (observation.qualifier) {
    case 'over':
      return intervalOf(value, addRationals(value, wording), 'open');
    case 'nearly':
      return intervalOf(subtractRationals(value, wording), value, 'open');
    case 'about':
      return around(value, multiplyRationals(wording, HALF));
    case 'exact':
      return isPercent(observation, lookups)
        ? precisionOf(observation, lookups)
        : pointOfNumber(observation.value);
    default:
      return logicalBounds(observation) ?? EVERYTHING;
  }
}

/** All numbers that round half up, or cut, to the number printed: [v − u/2, v + u). */
function precisionOf(observation: Observation, lookups: Lookups): Interval {
  const value = printedValue(observation);
  const unit = printedUnit(observation, lookups);
  return intervalOf(
    subtractRationals(value, multiplyRationals(unit, HALF)),
    addRationals(value, unit),
    'low_closed',
  );
}

export function isPercent(observation: Observation, lookups: Lookups): boolean {
  return lookups.indicators.get(observation.indicator_id)?.unit === 'percent';
}

function around(value: Rational, distance: Rational): Interval {
  return intervalOf(subtractRationals(value, distance), addRationals(value, distance), 'closed');
}

function upperValue(observation: Observation): Rational {
  return fromNumber(observation.value_high ?? observation.value);
}

function possibleWithin(bounds: Interval, observation: Observation, lookups: Lookups): Interval {
  const clipped = intersectIntervals(bounds, limitsOf(lookups.indicators.get(observation.indicator_id)));
  return isWhole(observation, lookups) ? tightenToWhole(clipped) : clipped;
}

/** Whether the figure counts people or things; a yearly figure may be an average, which need not be whole. */
export function isWhole(observation: Observation, lookups: Lookups): boolean {
  if (isPercent(observation, lookups) || observation.period_kind === 'per_year') return false;
  return Number.isInteger(observation.value) && Number.isInteger(observation.value_high ?? 0);
}

function tightenToWhole({ low, high }: Interval): Interval {
  const least = low && ceilRational(low.value);
  const greatest = high && floorRational(high.value);
  const isOpenWhole = (end: NonNullable<typeof low>, whole: bigint): boolean =>
    !end.closed && isEqualRational(end.value, rational(whole));
  return intervalOf(
    low && least !== null ? rational(isOpenWhole(low, least) ? least + 1n : least) : null,
    high && greatest !== null ? rational(isOpenWhole(high, greatest) ? greatest - 1n : greatest) : null,
    'closed',
  );
}
