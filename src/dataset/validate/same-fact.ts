import type { Located, LocatedTables } from '../model/record.ts';
import type { Observation } from '../model/tables.ts';

/** Two rows of one report that state one fact; `first` stands before `second`. */
export interface Repetition {
  readonly first: Located<Observation>;
  readonly second: Located<Observation>;
}

/**
 * Each row of one report with the first earlier row that certainly states the same fact. A ratio's declared
 * parts and base belong to the fact: a report may print the attainment of two quotas for one year.
 */
export function* repetitions(tables: LocatedTables): Iterable<Repetition> {
  const seen = new Map<string, Located<Observation>>();
  for (const second of tables.observations) {
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

function factKey(row: Observation): string {
  return JSON.stringify([
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
  ]);
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
