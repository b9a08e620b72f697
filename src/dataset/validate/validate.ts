import { problemAt } from '../model/locate.ts';
import { compareProblems, type Problem } from '../model/problem.ts';
import type { LocatedTables } from '../model/record.ts';
import { recordKey } from '../model/table.ts';
import { TABLES } from '../model/tables.ts';
import { buildContext } from './context.ts';
import { waive } from './exceptions.ts';
import { FINAL_RULES, RULES } from './registry.ts';
import type { FinalRule, Objection, Rule } from './rule.ts';

/**
 * Runs every rule over the tables and returns the sorted problems that no exception waives. `parseProblems`
 * only say which rows are absent; they are neither returned nor waived.
 */
export function validate(
  tables: LocatedTables,
  parseProblems: readonly Problem[] = [],
): readonly Problem[] {
  const context = buildContext(tables, parseProblems);
  const reported = RULES.flatMap((rule) => toProblems(rule, rule.check(context)));
  const waivable = new Set(RULES.filter((rule) => rule.waivable).map((rule) => rule.id));
  const outcome = { reported, waivable };
  const final = FINAL_RULES.flatMap((rule) => toProblems(rule, rule.check(context, outcome)));
  return [...waive(outcome, tables.exceptions), ...final].sort(compareProblems);
}

function toProblems(rule: Rule | FinalRule, objections: Iterable<Objection>): readonly Problem[] {
  return Array.from(objections, ({ table, located, column, message, remedy }) =>
    problemAt(located, column, {
      severity: rule.severity,
      rule: rule.id,
      record: recordKey(TABLES[table], located.row),
      message,
      remedy,
    }),
  );
}
