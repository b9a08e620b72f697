import { formatProblem, formatSummary } from '../../src/dataset/validate/format.ts';
import { formatAudit } from '../format-audit.ts';
import type { CheckFormat } from './report.ts';

/** Lines for people: problems as remarks, the audit as the result. */
export const formatText: CheckFormat = ({ problems, folder, language, audit }) => ({
  output: audit ? formatAudit(audit, language) : '',
  remarks: [
    ...problems.map((problem) => formatProblem(problem, language, { folder })),
    ...(problems.length > 0 ? [formatSummary(problems, language)] : []),
  ].join('\n'),
});
