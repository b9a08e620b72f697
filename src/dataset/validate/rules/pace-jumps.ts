import type { Located } from '../../model/record.ts';
import type { Observation } from '../../model/tables.ts';
import { isTotal, subjectKey } from '../containment.ts';
import type { Context } from '../context.ts';
import { earliestDay, isCertainlyBefore, latestDay } from '../dates.ts';
import { logicalInterval } from '../interval.ts';
import { citeRow, FEW, oddity } from '../oddity.ts';
import type { Rule } from '../rule.ts';
import { daysBetween } from '../stretch.ts';
import { groupsAround } from '../within.ts';

/** Committees hurry towards the year's end; a pace that more than doubles is worth a second look. */
const GREATEST_FACTOR = 2;

/** A stretch of less than five months holds too few rounds of admission to tell a pace. */
const LEAST_DAYS = 150;

/**
 * Two counts from one first day tell how many came in the days between their ends. They do not come at more than twice
 * the pace of before (and ten more), whether the later count is of all or of a group of them.
 */
export const paceJumps: Rule = {
  id: 'pace-jumps',
  severity: 'warning',
  scope: 'place',
  waivable: true,
  needsNote: true,
  title: {
    vi: 'Trong cùng năm, nhịp về sau không quá hai lần nhịp trước đó.',
    en: 'The later pace of a year is not more than twice the pace before.',
  },
  *check(context) {
    const counts = context.tables.observations.filter((located) => isPaced(located, context));
    const begun = Map.groupBy(counts, ({ row }) => startKey(row, row.group_id));
    for (const later of counts) {
      const rows = [...groupsAround(later.row.group_id, context)].map((group) =>
        begun.get(startKey(later.row, group))?.find(({ row }) => isFaster(row, later.row)),
      );
      const earlier = rows.find((row) => row !== undefined);
      if (!earlier) continue;
      yield oddity(later, {
        vi: `${later.row.observation_id} cần một nhịp hơn gấp đôi nhịp của ${citeRow(earlier)}, đến ${String(earlier.row.period_end)}.`,
        en: `${later.row.observation_id} needs more than twice the pace of ${citeRow(earlier)}, up to ${String(earlier.row.period_end)}.`,
      });
    }
  },
};

/** Whether a row is a result that counts on from a known first day within one year. */
function isPaced(located: Located<Observation>, context: Context): boolean {
  const { status, period_kind, period_start, period_end } = located.row;
  if (status !== 'result' || period_kind === 'event' || !isTotal(located, context)) return false;
  return period_start?.length === 10 && period_end?.slice(0, 4) === period_start.slice(0, 4);
}

function startKey(row: Observation, group: string): string {
  return `${subjectKey(row, row.place_id, group)} ${row.period_start ?? ''}`;
}

function isFaster(earlier: Observation, later: Observation): boolean {
  const { period_start: start, period_end: end } = earlier;
  if (start === null || end === null || later.period_end === null) return false;
  if (!isCertainlyBefore(end, later.period_end)) return false;
  const days = daysBetween(start, earliestDay(end)) + 1;
  if (days < LEAST_DAYS) return false;
  const most = logicalInterval(earlier).high;
  const daysAfter = daysBetween(earliestDay(end), latestDay(later.period_end));
  return logicalInterval(later).low - most > ((GREATEST_FACTOR * most) / days) * daysAfter + FEW;
}
