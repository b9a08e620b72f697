import type { Language } from '../src/dataset/model/language.ts';
import type { Problem } from '../src/dataset/model/problem.ts';
import { formatProblem, formatSummary } from '../src/dataset/validate/format.ts';

/** Prints each problem as a line and then how many there are; nothing where there is none. */
export function printProblems(
  problems: readonly Problem[],
  language: Language,
  options: { readonly folder?: string } = {},
): void {
  for (const problem of problems) console.error(formatProblem(problem, language, options));
  if (problems.length > 0) console.error(formatSummary(problems, language));
}
