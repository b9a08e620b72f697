import type { Located, LocatedTables } from '../model/record.ts';
import type { Observation } from '../model/tables.ts';
import { isCertainlyGreater, logicalInterval } from './interval.ts';
import { SubjectIndex } from './subject-index.ts';

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
  const seen = new SubjectIndex<Map<string | null, Alike>>();
  for (const second of observations) {
    if (!isOnePeriod(second.row)) continue;
    const starts = seen.getOrMake(second.row, () => new Map<string | null, Alike>());
    const alike = starts.get(second.row.period_start);
    const first = alike && firstOf(second, alike);
    if (first) yield { first, second };
    if (!alike) starts.set(second.row.period_start, { only: second, byKey: null });
  }
}

/** Rows of one subject and first day: most often one, and others by their whole key. */
interface Alike {
  readonly only: Located<Observation>;
  byKey: Map<string, Located<Observation>> | null;
}

/** The first earlier row that states the fact of a row, which is itself remembered where there is none. */
function firstOf(row: Located<Observation>, alike: Alike): Located<Observation> | null {
  alike.byKey ??= new Map([[factKey(alike.only.row), alike.only]]);
  const key = factKey(row.row);
  const first = alike.byKey.get(key);
  if (!first) alike.byKey.set(key, row);
  return first ?? null;
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
