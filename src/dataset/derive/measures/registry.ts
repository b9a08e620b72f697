import { admissionRateRule } from './admission-rate.ts';
import { admittedOfIntroducedRule } from './admitted-of-introduced.ts';
import { attainmentRule } from './attainment.ts';
import type { MeasureContext } from './context.ts';
import { elapsedShareRule } from './elapsed-share.ts';
import { impliedQuotaRule } from './implied-quota.ts';
import type { AnyMeasure, MeasureRule } from './measure.ts';
import { organisationsShareRule } from './organisations-share.ts';
import { paceRule } from './pace.ts';
import { pupilShareRule } from './pupil-share.ts';
import { traineesPerAdmissionRule } from './trainees-per-admission.ts';
import { youthShareRule } from './youth-share.ts';

/** Every rule that derives measures; a rule may rest on those before it. */
export const MEASURE_RULES: readonly MeasureRule[] = [
  attainmentRule,
  elapsedShareRule,
  paceRule,
  impliedQuotaRule,
  admissionRateRule,
  youthShareRule,
  pupilShareRule,
  admittedOfIntroducedRule,
  traineesPerAdmissionRule,
  organisationsShareRule,
];

/** All measures, rule by rule. */
export function deriveMeasures(context: MeasureContext): AnyMeasure[] {
  return MEASURE_RULES.reduce<AnyMeasure[]>(
    (earlier, rule) => [...earlier, ...rule.derive(context, earlier)],
    [],
  );
}
