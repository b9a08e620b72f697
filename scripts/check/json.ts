import type { FixedFile } from '../../src/dataset/fix/fix-file.ts';
import type { Problem } from '../../src/dataset/model/problem.ts';
import { characterFinder, type FindCharacter } from './character.ts';
import type { CheckFormat } from './report.ts';

/** Raised when a field changes its meaning or goes; a new field alone does not raise it. */
export const JSON_VERSION = 1;

/** One JSON object, described in docs/check-json.md. It holds both languages, whatever `--lang` says. */
export const formatJson: CheckFormat = (report) => {
  const { problems, folder, mended, audit, read } = report;
  const findCharacter = characterFinder(read);
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const object = {
    format: 'ket-nap-check',
    version: JSON_VERSION,
    folder,
    counts: {
      errors,
      warnings: problems.length - errors,
      files: new Set(problems.map(({ file }) => file)).size,
    },
    problems: problems.map((problem) => describeProblem(problem, folder, findCharacter)),
    mended: mended.map((file) => describeMended(file, folder)),
    audit: audit && audit.counts,
  };
  return { output: JSON.stringify(object, null, 2), remarks: '' };
};

function describeProblem(problem: Problem, folder: string, findCharacter: FindCharacter) {
  const { severity, rule, file, line, column, value, record, message, remedy } = problem;
  return {
    severity,
    rule,
    file: `${folder}/${file}`,
    line,
    column,
    character: findCharacter(problem),
    value,
    record,
    message,
    remedy,
  };
}

function describeMended({ path, changes }: FixedFile, folder: string) {
  return { file: `${folder}/${path}`, changes };
}
