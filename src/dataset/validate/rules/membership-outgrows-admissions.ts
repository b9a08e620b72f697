import type { Located } from '../../model/record.ts';
import type { Observation } from '../../model/tables.ts';
import type { Context } from '../context.ts';
import { logicalInterval } from '../interval.ts';
import { citeRow, FEW, oddity } from '../oddity.ts';
import type { Rule } from '../rule.ts';
import { changes, type Change } from '../stocks.ts';
import { isCertainlyWithin } from '../stretch.ts';

/** An allowance for members who moved in, less those who died or left; no report prints them. */
const GREATEST_INFLOW_A_YEAR = 0.02;

/**
 * Between two days a membership grows by those admitted. Where a count of admissions covers both days, growth beyond it
 * by more than 2 % a year (and ten people) is hard to believe.
 */
export const membershipOutgrowsAdmissions: Rule = {
  id: 'membership-outgrows-admissions',
  severity: 'warning',
  scope: 'place',
  waivable: true,
  needsNote: true,
  title: {
    vi: 'Số đảng viên giữa hai ngày không tăng nhiều hơn hẳn số kết nạp.',
    en: 'Between two days a membership does not grow by far more than were admitted.',
  },
  *check(context) {
    let admissions: ReturnType<typeof admissionsOf> | null = null;
    const coverOf = (change: Change) =>
      (admissions ??= admissionsOf(context)).get(subjectOf(change.later))?.find(isOutgrown(change));
    for (const change of changes(context, (each) => coverOf(each) !== undefined)) {
      const cover = coverOf(change);
      const { earlier, later } = change;
      if (!cover) continue;
      yield oddity(later, {
        vi: `${later.row.observation_id} hơn ${citeRow(earlier)} nhiều hơn hẳn số kết nạp trong kỳ bao trùm hai ngày: ${citeRow(cover)}.`,
        en: `${later.row.observation_id} is above ${citeRow(earlier)} by far more than were admitted in a period that covers both days: ${citeRow(cover)}.`,
      });
    }
  },
};

function admissionsOf({ tables }: Context): ReadonlyMap<string, readonly Located<Observation>[]> {
  const results = tables.observations.filter(
    ({ row }) =>
      row.indicator_id === 'admissions' && row.status === 'result' && row.period_kind !== 'per_year',
  );
  return Map.groupBy(results, subjectOf);
}

function subjectOf({ row }: Located<Observation>): string {
  return `${row.place_id} ${row.group_id}`;
}

function isOutgrown({ earlier, later, years }: Change): (cover: Located<Observation>) => boolean {
  const [before, after] = [earlier.row, later.row];
  const between = { period_start: before.period_end, period_end: after.period_end };
  const most = logicalInterval(before).high;
  const growth = logicalInterval(after).low - most;
  const inflow = most * GREATEST_INFLOW_A_YEAR * years + FEW;
  return ({ row }) =>
    after.indicator_id === 'members' &&
    isCertainlyWithin(between, row) &&
    growth > logicalInterval(row).high + inflow;
}
