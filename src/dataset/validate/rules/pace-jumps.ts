import type { Located } from '../../model/record.ts';
import type { Observation } from '../../model/tables.ts';
import { isTotal } from '../containment.ts';
import type { Context } from '../context.ts';
import { earliestDay, isCertainlyBefore, latestDay } from '../dates.ts';
import { logicalInterval } from '../interval.ts';
import { citeRow, FEW, oddity } from '../oddity.ts';
import type { Rule } from '../rule.ts';
import { daysBetween } from '../stretch.ts';
import { SubjectIndex } from '../subject-index.ts';
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
    const begun = new SubjectIndex<Map<string | null, Located<Observation>[]>>();
    for (const count of counts) {
      const starts = begun.getOrMake(count.row, () => new Map<string | null, Located<Observation>[]>());
      const rows = starts.get(count.row.period_start);
      if (rows) rows.push(count);
      else starts.set(count.row.period_start, [count]);
    }
    for (const later of counts) {
      const earlier = findEarlier(later.row, begun, context);
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

/** The first count that a later one outruns, of its own group and then of those that contain it. */
function findEarlier(
  later: Observation,
  begun: SubjectIndex<Map<string | null, Located<Observation>[]>>,
  context: Context,
): Located<Observation> | undefined {
  for (const group of groupsAround(later.group_id, context)) {
    const rows = begun.get(later, later.place_id, group)?.get(later.period_start);
    const earlier = rows?.find(({ row }) => isFaster(row, later));
    if (earlier) return earlier;
  }
  return undefined;
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
