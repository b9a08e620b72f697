import type { Problem } from '../../../../src/dataset/model/problem.ts';
import type { ProofRule } from '../../../../src/dataset/prove/rule.ts';
import { coverageOf, type SomeRows } from '../build.ts';

/** The problems of a rule as the editor reads them: place, then message and remedy. */
export function showProblems(rule: ProofRule, text: string, rows: SomeRows): string[] {
  return rule.check(coverageOf(text, rows)).map(showProblem);
}

function showProblem({ rule, file, line, column, message, remedy }: Problem): string {
  const place = [file, line, column?.letter].filter((part) => part !== null && part !== undefined).join(':');
  return `${place} ${rule}: ${message.en} ${remedy.en}`;
}
