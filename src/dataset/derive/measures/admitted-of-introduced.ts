import type { Text } from '../../model/language.ts';
import type { Fact } from '../fact.ts';
import { compareFacts } from './comparison.ts';
import type { MeasureContext } from './context.ts';
import type { Comparison, MeasureRule } from './measure.ts';
import { matchOf, siblingOf, UNSURE_PERIOD } from './same-period.ts';

const NO_ADMISSIONS: Text = {
  vi: 'Không bài nào in số kết nạp của cùng nhóm, cùng nơi, cùng kỳ với số được giới thiệu.',
  en: 'No report prints the admissions of the group, place and period of those introduced.',
};

/**
 * 100 × admissions ÷ introduced of the same group, place, status and period; otherwise as printed. The two need not
 * be the same people: some are introduced in one period and admitted in the next.
 */
export const admittedOfIntroducedRule: MeasureRule = {
  measure: 'admitted_of_introduced',
  derive: (context) =>
    [...context.circumstances.values()].flatMap((facts) => {
      const lead = facts.find(isIntroduced);
      return lead && lead.status !== 'plan' ? [admittedOf(lead, context)] : [];
    }),
};

function isIntroduced({ indicatorId }: Fact): boolean {
  return indicatorId === 'introduced' || indicatorId === 'admitted_of_introduced';
}

function admittedOf(circumstance: Fact, context: MeasureContext): Comparison {
  const numerator = siblingOf(circumstance, 'admissions', context);
  const denominator = siblingOf(circumstance, 'introduced', context);
  const printed = siblingOf(circumstance, 'admitted_of_introduced', context);
  return compareFacts({
    measure: 'admitted_of_introduced',
    unit: 'percent',
    circumstance,
    numerator,
    denominator,
    match: matchOf(numerator, denominator, printed, context),
    printed,
    missing: numerator && denominator ? UNSURE_PERIOD : NO_ADMISSIONS,
  });
}
