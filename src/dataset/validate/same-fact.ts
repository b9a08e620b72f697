import type { Located, LocatedTables } from '../model/record.ts';
import type { Observation } from '../model/tables.ts';
import { isCertainlyGreater, logicalInterval } from './interval.ts';

/** Two rows of one report that state one fact; `first` stands before `second`. */
export interface Repetition {
  readonly first: Located<Observation>;
  readonly second: Located<Observation>;
}

/**
 * Each row of one report with the first earlier row that certainly states the same fact. A ratio's declared
 * parts and base belong to the fact: a report may print the attainment of two quotas for one year.
 */
export function repetitions({ observations }: LocatedTables): readonly Repetition[] {
  const before = known.get(observations);
  if (before) return before;
  const found = [...findRepetitions(observations)];
  known.set(observations, found);
  return found;
}

/** Two rules ask for those of the same rows. */
const known = new WeakMap<LocatedTables['observations'], readonly Repetition[]>();

function* findRepetitions(observations: LocatedTables['observations']): Iterable<Repetition> {
  const seen = new Map<string, Located<Observation>>();
  for (const second of observations) {
    if (!isOnePeriod(second.row)) continue;
    const key = factKey(second.row);
    const first = seen.get(key);
    if (first) yield { first, second };
    else seen.set(key, second);
  }
}

/** Whether the rows give one value in one wording. */
export function isSameValue(a: Observation, b: Observation): boolean {
  return a.value === b.value && a.value_high === b.value_high && a.qualifier === b.qualifier;
}

/** Whether two statements of one fact can both be true: one may be looser, or have fewer decimals. */
export function canBothHold(a: Observation, b: Observation): boolean {
  const [first, second] = [logicalInterval(a), logicalInterval(b)];
  if (!isCertainlyGreater(first, second) && !isCertainlyGreater(second, first)) return true;
  return isRounding(a.value, b.value);
}

function factKey(row: Observation): string {
  return [
    row.report_id,
    row.place_id,
    row.indicator_id,
    row.group_id,
    row.status,
    row.period_kind,
    row.period_start,
    row.period_end,
    row.period_length,
    row.numerator_id,
    row.denominator_id,
    row.base_on,
  ].join('~');
}

const UP_TO_A_DAY: ReadonlySet<string> = new Set([
  'instant',
  'event',
  'year_to_date',
  'term_to_date',
  'unknown',
]);

/** Whether equal bounds mean the same days: two counts "in 2019" may be of two days, two totals of 2019 not. */
function isOnePeriod({ period_kind, period_end }: Observation): boolean {
  return !UP_TO_A_DAY.has(period_kind) || period_end?.length === 10;
}

/** Whether one value is the other with fewer decimals, rounded or cut: 83.6 and 83.64. */
function isRounding(a: number, b: number): boolean {
  const decimals = Math.min(decimalsOf(a), decimalsOf(b));
  return decimalsOf(a) !== decimalsOf(b) && Math.abs(a - b) < 10 ** -decimals;
}

function decimalsOf(value: number): number {
  return String(value).split('.')[1]?.length ?? 0;
}
