import { attainmentRule } from './attainment.ts';
import type { MeasureContext } from './context.ts';
import { elapsedShareRule } from './elapsed-share.ts';
import type { AnyMeasure, MeasureRule } from './measure.ts';

/** Every rule that derives measures; a rule may rest on those before it. */
const MEASURE_RULES: readonly MeasureRule[] = [attainmentRule, elapsedShareRule];

/** All measures, rule by rule. */
export function deriveMeasures(context: MeasureContext): AnyMeasure[] {
  return MEASURE_RULES.reduce<AnyMeasure[]>(
    (earlier, rule) => [...earlier, ...rule.derive(context, earlier)],
    [],
  );
}
