import type { Problem } from '../model/problem.ts';
import type { Located } from '../model/record.ts';
import type { Observation } from '../model/tables.ts';
import type { Context } from './context.ts';
import { problemsOf } from './problems.ts';
import { RULES } from './registry.ts';

/**
 * Runs the rules over every table but the observations; those of scope `dataset` also over the observations that they
 * objected to by report. The rules of scope `place` speak of observations alone.
 */
export function validateOthers(
  suspects: readonly Located<Observation>[],
  context: Context,
): readonly Problem[] {
  const withSuspects = { ...context, tables: { ...context.tables, observations: suspects } };
  return RULES.flatMap((rule) => {
    if (rule.scope === 'place') return [];
    return problemsOf(rule, rule.check(rule.scope === 'dataset' ? withSuspects : context));
  });
}
