import type { Text } from '../../model/language.ts';
import { compareFacts } from './comparison.ts';
import type { Comparison, MeasureRule } from './measure.ts';
import type { Fact } from '../fact.ts';
import type { MeasureContext } from './context.ts';
import { matchOf, siblingOf, UNSURE_PERIOD } from './same-period.ts';

const NO_ADMISSIONS: Text = {
  vi: 'Không bài nào in số kết nạp của cùng nhóm, cùng nơi, cùng kỳ với số người học.',
  en: 'No report prints the admissions of the group, place and period of the trainees.',
};

/**
 * Trainees ÷ admissions of the same group, place, status and period. The two need not be the same people: a course
 * comes before an admission, often in another year.
 */
export const traineesPerAdmissionRule: MeasureRule = {
  measure: 'trainees_per_admission',
  derive: (context) =>
    context.facts
      .filter((fact) => fact.indicatorId === 'trainees' && fact.status !== 'plan')
      .map((trainees) => traineesPer(trainees, context)),
};

function traineesPer(numerator: Fact, context: MeasureContext): Comparison {
  const denominator = siblingOf(numerator, 'admissions', context);
  return compareFacts({
    measure: 'trainees_per_admission',
    unit: 'ratio',
    circumstance: numerator,
    numerator,
    denominator,
    match: matchOf(numerator, denominator, null, context),
    printed: null,
    missing: denominator ? UNSURE_PERIOD : NO_ADMISSIONS,
  });
}
