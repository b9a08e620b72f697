import type { Problem } from '../model/problem.ts';
import type { Located } from '../model/record.ts';
import type { Exception } from '../model/tables.ts';
import type { Outcome } from './rule.ts';

/** The problems that no exception waives: one waives those of its rule at its record. */
export function waive(outcome: Outcome, exceptions: readonly Located<Exception>[]): readonly Problem[] {
  const waived = new Set(exceptions.map(({ row }) => waiverKey(row.rule, row.record)));
  return outcome.reported.filter(
    ({ rule, record }) => !outcome.waivable.has(rule) || !waived.has(waiverKey(rule, record)),
  );
}

/** Whether an exception names the rule and the record of a problem. */
export function isNamed(problem: Problem, exceptions: readonly Located<Exception>[]): boolean {
  return exceptions.some(({ row }) => row.rule === problem.rule && row.record === problem.record);
}

/** The exceptions that waive nothing of what was reported. */
export function unusedExceptions(
  outcome: Outcome,
  exceptions: readonly Located<Exception>[],
): readonly Located<Exception>[] {
  const reported = new Set(outcome.reported.map(({ rule, record }) => waiverKey(rule, record)));
  return exceptions.filter(({ row }) => !reported.has(waiverKey(row.rule, row.record)));
}

/** A rule's id holds no blank, so the two parts stay apart. */
function waiverKey(rule: string, record: string | null): string {
  return `${rule} ${record ?? ''}`;
}
