import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Language } from '../src/dataset/model/language.ts';
import { TABLES } from '../src/dataset/model/tables.ts';
import { runPipeline } from '../src/dataset/pipeline.ts';
import { formatProofs } from '../src/dataset/prove/proof.ts';
import { verifyReports } from '../src/dataset/prove/verification.ts';
import { formatProblem, formatSummary } from '../src/dataset/validate/format.ts';
import { runCommand } from './command.ts';
import { dataStore, readDataFiles } from './data-files.ts';
import { formatVerification } from './format-verification.ts';
import { readLanguage } from './language.ts';
import { showProgress } from './progress.ts';
import { readSavedTexts } from './saved-texts.ts';
import { readSettings, type Settings } from './settings.ts';
import { commitFiles } from './store/commit.ts';
import { CommandFailure } from './store/failure.ts';
import { withLock } from './store/lock.ts';

await runCommand(async () => {
  const { values: options } = parseArgs({
    options: { check: { type: 'boolean', default: false }, lang: { type: 'string' } },
  });
  const [settings, language] = [readSettings(), readLanguage(options.lang)];
  if (options.check) compareProofs(settings, language);
  else await withLock(dataStore(settings.dataDir), () => writeProofs(settings, language));
});

function writeProofs(settings: Settings, language: Language): void {
  const { proofs, file, isCurrent } = verify(settings, language);
  if (!isCurrent) commitFiles(dataStore(settings.dataDir), [{ path: TABLES.proofs.path, bytes: proofs }]);
  console.log(
    isCurrent ? upToDate(file)[language] : { vi: `Đã ghi ${file}.`, en: `${file} was written.` }[language],
  );
}

function compareProofs(settings: Settings, language: Language): void {
  const { file, isCurrent } = verify(settings, language);
  if (!isCurrent) {
    throw new CommandFailure({
      vi: `${file} không khớp dữ liệu. Chạy npm run verify.`,
      en: `${file} does not fit the data. Run npm run verify.`,
    });
  }
  console.log(upToDate(file)[language]);
}

/** The proofs that hold now, as text; ends the command where the data or a saved text have a fault. */
function verify({ dataDir, sourcesDir }: Settings, language: Language) {
  const progress = showProgress({ language });
  progress.step({ vi: 'Đọc và kiểm tra dữ liệu', en: 'Reading and checking the data' });
  const { tables, dataset, problems } = runPipeline(readDataFiles(dataDir));
  // proofs.csv is what this command writes: a fault in it must not keep it from being written anew.
  const errors = problems.filter(({ severity, file }) => severity === 'error' && file !== TABLES.proofs.path);
  if (errors.length > 0) progress.end();
  for (const problem of errors) console.error(formatProblem(problem, language));
  if (errors.length > 0) {
    throw new CommandFailure({
      vi: `${formatSummary(errors, 'vi')} Sửa dữ liệu trước; chưa đối chiếu gì.`,
      en: `${formatSummary(errors, 'en')} Mend the data first; nothing was verified.`,
    });
  }
  const proving = progress.step({ vi: 'Đối chiếu các bài', en: 'Proving reports' });
  const verification = verifyReports(tables, dataset, readSavedTexts(sourcesDir), proving);
  progress.end();
  console.log(formatVerification(verification, language));
  for (const problem of verification.problems) console.error(formatProblem(problem, language));
  if (verification.problems.length > 0) {
    throw new CommandFailure({
      vi: `${formatSummary(verification.problems, 'vi')} Chưa ghi chứng thực nào.`,
      en: `${formatSummary(verification.problems, 'en')} No proof was written.`,
    });
  }
  const file = join(dataDir, TABLES.proofs.path);
  const proofs = formatProofs(verification.proofs);
  return { proofs, file, isCurrent: existsSync(file) && readFileSync(file, 'utf8') === proofs };
}

function upToDate(file: string) {
  return { vi: `${file} vẫn đúng.`, en: `${file} is up to date.` };
}
