import type { Problem } from '../../src/dataset/model/problem.ts';
import { asSentence, formatSummary, showInvisible } from '../../src/dataset/validate/format.ts';
import { formatAudit } from '../format-audit.ts';
import { characterFinder } from './character.ts';
import type { CheckFormat, CheckReport } from './report.ts';

/**
 * Workflow commands that GitHub shows beside the lines of a pull request, then the audit for the log.
 * https://docs.github.com/en/actions/reference/workflow-commands-for-github-actions
 */
export const formatGithub: CheckFormat = (report) => {
  const { problems, audit, language, read } = report;
  const findCharacter = characterFinder(read);
  const annotations = problems.map((problem) => annotate(problem, findCharacter(problem), report));
  return {
    output: [...annotations, ...(audit ? [formatAudit(audit, language)] : [])].join('\n'),
    remarks: problems.length > 0 ? formatSummary(problems, language) : '',
  };
};

function annotate(problem: Problem, character: number | null, { folder, language }: CheckReport): string {
  const { severity, rule, file, line, column, value, message, remedy } = problem;
  const properties = {
    file: `${folder}/${file}`,
    line,
    col: character,
    title: column ? `${rule}: ${column.letter} (${column.name})` : rule,
  };
  const list = Object.entries(properties)
    .filter(([, each]) => each !== null)
    .map(([name, each]) => `${name}=${escapeProperty(String(each))}`);
  const words = [value ? `“${value}”` : '', asSentence(message[language]), remedy[language]];
  return `::${severity} ${list.join(',')}::${escapeData(words.filter(Boolean).join(' '))}`;
}

/** A message ends at the line's end and knows no other sign than `%`. */
function escapeData(text: string): string {
  return showInvisible(text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A'));
}

/** A property ends at a comma, and the list at a colon. */
function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
