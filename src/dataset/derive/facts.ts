import type { Dataset } from '../model/record.ts';
import type { Observation } from '../model/tables.ts';
import { isPercent, printedValue, readingOf, statedBounds } from './bounds.ts';
import type { Fact } from './fact.ts';
import {
  hullOfIntervals,
  intersectIntervals,
  isEmptyInterval,
  overlapsInterval,
  pointOf,
  shareInterval,
  type Interval,
} from './interval.ts';
import { circumstanceOf, factIdOf } from './fact-id.ts';
import type { Lookups } from './lookups.ts';
import { isEqualRational, type Rational } from './rational.ts';

const NONE: readonly Observation[] = [];

const RANGES: ReadonlySet<Observation['qualifier']> = new Set(['between', 'spread']);

/** An observation with what it says of the fact. */
interface Statement {
  readonly observation: Observation;
  readonly bounds: Interval;
  readonly reading: Interval;
}

/** The facts that the observations state, in the order of their first observation. */
export function deriveFacts({ observations }: Pick<Dataset, 'observations'>, lookups: Lookups): Fact[] {
  const stated = Map.groupBy(observations, factIdOf);
  return [...stated].flatMap(([factId, [first, ...others]]) =>
    first ? [factOf(factId, [first, ...others], lookups)] : [],
  );
}

/** The fact that the observations given state: all those of one id. */
export function factOf(factId: string, observations: Fact['observations'], lookups: Lookups): Fact {
  const [first] = observations;
  const statements = observations.flatMap((observation) => statementOf(observation, lookups));
  const disagreement: readonly Observation[] =
    first.qualifier === 'spread' ? differingSpreads(observations) : differing(statements, lookups);
  const bounds = combine(statements.map((statement) => statement.bounds));
  const agrees = disagreement.length === 0;
  const value = agrees ? exactValue(observations) : null;
  return {
    factId,
    circumstanceId: circumstanceOf(first),
    placeId: first.place_id,
    indicatorId: first.indicator_id,
    groupId: first.group_id,
    status: first.status,
    periodKind: first.period_kind,
    periodStart: first.period_start,
    periodEnd: first.period_end,
    periodLength: first.period_length,
    observations,
    bounds,
    reading: sharedReading(statements, bounds),
    value: value && sharedValue(value, bounds),
    agrees,
    disagreement: agrees ? NONE : disagreement,
    selected: observations.every((observation) => observation.selection !== null),
  };
}

function statementOf(observation: Observation, lookups: Lookups): Statement[] {
  const bounds = statedBounds(observation);
  const reading = readingOf(observation, lookups);
  return bounds && reading ? [{ observation, bounds, reading }] : [];
}

/** What all allow, or the least interval that holds all where they exclude each other. */
function combine(intervals: readonly Interval[]): Interval | null {
  if (intervals.length === 0) return null;
  const common = intervals.reduce(intersectIntervals);
  return isEmptyInterval(common) ? intervals.reduce(hullOfIntervals) : common;
}

/**
 * What all suggest. Where no number fits every suggestion, an unsoftened figure that all bounds allow goes before a
 * softened one (95 before "over 80"); otherwise what the suggestions span within the bounds.
 */
function combineReadings(statements: readonly Statement[], bounds: Interval | null): Interval | null {
  const readings = statements.map((statement) => statement.reading);
  const reading = combine(readings);
  if (!reading || !bounds || !isEmptyInterval(readings.reduce(intersectIntervals))) return reading;
  const sharpest = statements.find((statement) => pointOf(statement.bounds));
  if (pointOf(bounds) && sharpest) return sharpest.reading;
  const within = intersectIntervals(reading, bounds);
  return isEmptyInterval(within) ? reading : within;
}

function sharedReading(statements: readonly Statement[], bounds: Interval | null): Interval | null {
  const reading = combineReadings(statements, bounds);
  return reading && bounds && shareInterval(reading, bounds);
}

/** The statements that cannot hold with every other one. Percentages may differ as far as their rounding allows. */
function differing(statements: readonly Statement[], lookups: Lookups): Observation[] {
  const isCompatible = (a: Statement, b: Statement): boolean =>
    overlapsInterval(a.bounds, b.bounds) ||
    (isPercent(a.observation, lookups) && overlapsInterval(a.reading, b.reading));
  return statements
    .filter((statement) => statements.some((other) => !isCompatible(statement, other)))
    .map((statement) => statement.observation);
}

/** Spreads are compared as printed, end by end. */
function differingSpreads(observations: Fact['observations']): Observation[] {
  const [{ value, value_high }] = observations;
  const isSame = (each: Observation): boolean => each.value === value && each.value_high === value_high;
  return observations.every(isSame) ? [] : [...observations];
}

/** Most values are the one number that the bounds leave, which is in memory already. */
function sharedValue(value: Rational, bounds: Interval | null): Rational {
  const point = bounds && pointOf(bounds);
  return point && isEqualRational(point, value) ? point : value;
}

/** The value that an unsoftened observation prints, or that a plan sets; null where unsoftened ones differ. */
function exactValue(observations: Fact['observations']): Rational | null {
  const exact = observations.filter(
    ({ status, qualifier }) => qualifier === 'exact' || (status === 'plan' && !RANGES.has(qualifier)),
  );
  const [first] = exact;
  return first && exact.every((each) => each.value === first.value) ? printedValue(first) : null;
}
