import type { Text } from '../../model/language.ts';
import type { Fact } from '../fact.ts';
import { intervalOf } from '../interval.ts';
import { rational } from '../rational.ts';
import { compareFacts } from './comparison.ts';
import type { MeasureContext } from './context.ts';
import type { Comparison, MeasureRule } from './measure.ts';
import { matchOf, siblingOf, UNSURE_PERIOD } from './same-period.ts';

const PERCENT = intervalOf(rational(0), rational(100), 'closed');

const NO_COUNTS: Text = {
  vi: 'Không bài nào in cả số kết nạp của nhóm và tổng số kết nạp của cùng nơi, cùng kỳ, hay tỷ lệ của nhóm.',
  en: 'No report prints both the group’s and all admissions of the same place and period, or the share itself.',
};

/**
 * The share of admissions of each of some groups, every group by itself: 100 × admissions of the group ÷ all
 * admissions of the same place, status and period; otherwise as printed.
 */
export function shareOfAdmissionsRule(
  measure: 'youth_share' | 'pupil_share',
  groups: ReadonlySet<string>,
): MeasureRule {
  return {
    measure,
    derive: (context) =>
      [...context.circumstances.values()].flatMap((facts) => {
        const lead = facts.find(isShareOrCount);
        return lead && lead.status !== 'plan' && groups.has(lead.groupId)
          ? [shareOf(measure, lead, context)]
          : [];
      }),
  };
}

function isShareOrCount({ indicatorId }: Fact): boolean {
  return indicatorId === 'admissions' || indicatorId === 'share_of_admissions';
}

function shareOf(measure: Comparison['measure'], circumstance: Fact, context: MeasureContext): Comparison {
  const numerator = siblingOf(circumstance, 'admissions', context);
  const denominator = siblingOf(circumstance, 'admissions', context, 'all');
  const printed = siblingOf(circumstance, 'share_of_admissions', context);
  return compareFacts({
    measure,
    unit: 'percent',
    circumstance,
    numerator,
    denominator,
    match: matchOf(numerator, denominator, printed, context),
    printed,
    limits: PERCENT,
    missing: numerator && denominator ? UNSURE_PERIOD : NO_COUNTS,
  });
}
