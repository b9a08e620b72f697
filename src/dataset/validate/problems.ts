import { problemAt } from '../model/locate.ts';
import type { Problem } from '../model/problem.ts';
import { recordKey } from '../model/table.ts';
import { TABLES } from '../model/tables.ts';
import type { FinalRule, Objection, Rule } from './rule.ts';

/** What a rule objects to as problems: with its id and severity, and the place and record of each row. */
export function problemsOf(rule: Rule | FinalRule, objections: Iterable<Objection>): readonly Problem[] {
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
