import type { SourceFile } from '../../src/dataset/model/record.ts';
import { hasErrors, runPipeline } from '../../src/dataset/pipeline.ts';
import type { SavedText } from '../../src/dataset/prove/saved-text.ts';
import { verifyReports } from '../../src/dataset/prove/verification.ts';
import type { Mutant } from './mutants.ts';

/** The first that sees a slip: the check as an error or a warning, the saved text, or nothing. */
export type Catch = 'error' | 'warning' | 'proof' | 'none';

/** A slip with what saw it and, for the record, the rules that did. */
export interface Judged {
  readonly kind: string;
  readonly record: string;
  readonly isProven: boolean;
  readonly by: Catch;
  readonly rules: readonly string[];
}

/** Runs the check and, for a report whose saved text is at hand, the proof. The data without slips must be clean. */
export function judge(
  mutant: Mutant,
  files: readonly SourceFile[],
  { texts, isProven }: { readonly texts: readonly SavedText[]; readonly isProven: boolean },
): Judged {
  const { kind, record, report, file } = mutant;
  const changed = files.map((each) => (each.path === file.path ? file : each));
  const { tables, dataset, problems } = runPipeline(changed);
  if (problems.length > 0) {
    const by = hasErrors(problems) ? 'error' : 'warning';
    return { kind, record, isProven, by, rules: problems.map(({ rule }) => rule) };
  }
  if (!isProven) return { kind, record, isProven, by: 'none', rules: [] };
  const own = { ...tables, reports: tables.reports.filter(({ row }) => row.report_id === report) };
  const found = verifyReports(own, dataset, texts).problems;
  const by = found.length > 0 ? 'proof' : 'none';
  return { kind, record, isProven, by, rules: found.map(({ rule }) => rule) };
}
