import { deriveAll } from '../../src/dataset/derive/derive.ts';
import type { Language } from '../../src/dataset/model/language.ts';
import { formatProblem, formatSummary } from '../../src/dataset/validate/format.ts';
import { formatCoverages } from '../format-verification.ts';
import type { FinishedReport } from './finish.ts';

/** What check, verify and the audit say about a new report, as lines. */
export function showResult(
  { problems, verification, dataset }: FinishedReport,
  reportId: string,
  language: Language,
): string {
  const audit = dataset ? deriveAll(dataset).audit : [];
  const own = audit.filter(({ observation }) => observation.report_id === reportId);
  return [
    ...problems.map((problem) => formatProblem(problem, language)),
    formatSummary(problems, language),
    ...(verification ? formatCoverages([verification], language) : []),
    ...(verification?.problems ?? []).map((problem) => formatProblem(problem, language)),
    ...own.map(
      ({ observation, verdict }) => `${observation.observation_id}: ${observation.as_printed} ${verdict}`,
    ),
  ].join('\n');
}
