import { compareProblems, type Problem } from '../model/problem.ts';
import type { LocatedTables } from '../model/record.ts';
import { buildContext, type Context } from './context.ts';
import { waive } from './exceptions.ts';
import { problemsOf } from './problems.ts';
import { FINAL_RULES, RULES } from './registry.ts';
import type { Rule } from './rule.ts';

/**
 * Runs every rule over the tables and returns the sorted problems that no exception waives. `parseProblems`
 * only say which rows are absent; they are neither returned nor waived.
 */
export function validate(tables: LocatedTables, parseProblems: readonly Problem[] = []): readonly Problem[] {
  const context = buildContext(tables, parseProblems);
  const reported = RULES.flatMap((rule) => problemsOf(rule, rule.check(context)));
  return conclude(reported, context);
}

/** What is left of the reported problems once exceptions are applied, and what the final rules say of them; sorted. */
export function conclude(reported: readonly Problem[], context: Context): readonly Problem[] {
  const outcome = {
    reported,
    waivable: idsOf(RULES.filter((rule) => rule.waivable)),
    needingNote: idsOf(RULES.filter((rule) => rule.needsNote)),
  };
  const final = FINAL_RULES.flatMap((rule) => problemsOf(rule, rule.check(context, outcome)));
  return [...waive(outcome, context.tables.exceptions), ...final].sort(compareProblems);
}

function idsOf(rules: readonly Rule[]): ReadonlySet<string> {
  return new Set(rules.map((rule) => rule.id));
}
