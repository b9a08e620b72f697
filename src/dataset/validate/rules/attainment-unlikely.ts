import type { Located } from '../../model/record.ts';
import type { Observation } from '../../model/tables.ts';
import type { Context } from '../context.ts';
import { logicalInterval } from '../interval.ts';
import { citeRow, FEW, oddity } from '../oddity.ts';
import type { Rule } from '../rule.ts';
import { isCertainlyWithin } from '../stretch.ts';

/** The greatest attainment from counts in the collected reports is 167 %; the greatest printed one 233.5 %. */
const GREATEST_ATTAINMENT = 3;

/** The quotas by who set them, all of which admissions are measured against. */
const QUOTAS: ReadonlySet<string> = new Set([
  'admissions_quota',
  'admissions_quota_own',
  'admissions_quota_resolution',
]);

/** Admissions within a plan's period are not more than three times the plan (and ten people). */
export const attainmentUnlikely: Rule = {
  id: 'attainment-unlikely',
  severity: 'warning',
  scope: 'place',
  waivable: true,
  needsNote: true,
  title: {
    vi: 'Số kết nạp không quá ba lần chỉ tiêu.',
    en: 'Admissions are not more than three times their quota.',
  },
  *check(context) {
    const quotas = quotasOf(context);
    if (quotas.size === 0) return;
    for (const located of context.tables.observations) {
      const { row } = located;
      if (row.indicator_id !== 'admissions' || row.status !== 'result') continue;
      const quota = quotas.get(subjectOf(located))?.find((each) => isFarAbove(row, each.row));
      if (!quota) continue;
      yield oddity(located, {
        vi: `${row.observation_id} hơn ba lần chỉ tiêu ${citeRow(quota)}.`,
        en: `${row.observation_id} is more than three times its quota ${citeRow(quota)}.`,
      });
    }
  },
};

function quotasOf({ tables }: Context): ReadonlyMap<string, readonly Located<Observation>[]> {
  const plans = tables.observations.filter(
    ({ row }) => QUOTAS.has(row.indicator_id) && row.qualifier !== 'spread',
  );
  return Map.groupBy(plans, subjectOf);
}

function subjectOf({ row }: Located<Observation>): string {
  return `${row.place_id} ${row.group_id}`;
}

/** A plan for each year holds for a result of one year at most, any other for all that lies within its period. */
function isFarAbove(result: Observation, plan: Observation): boolean {
  if (!isCertainlyWithin(result, plan)) return false;
  if (plan.period_kind === 'per_year' && !isOfOneYear(result)) return false;
  const threshold = plan.value_high ?? plan.value;
  return logicalInterval(result).low > threshold * GREATEST_ATTAINMENT + FEW;
}

function isOfOneYear({ period_start, period_end }: Observation): boolean {
  return period_start?.slice(0, 4) === period_end?.slice(0, 4);
}
