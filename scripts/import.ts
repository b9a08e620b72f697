import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { importTables, type Addition } from '../src/dataset/import/import.ts';
import type { Text } from '../src/dataset/model/language.ts';
import { hasErrors } from '../src/dataset/pipeline.ts';
import { formatProblem, formatSummary } from '../src/dataset/validate/format.ts';
import { runCommand } from './command.ts';
import { dataStore, readDataFiles } from './data-files.ts';
import { importReport } from './import-workbook.ts';
import { readLanguage } from './language.ts';
import { nameFolder } from './load.ts';
import { showProgress } from './progress.ts';
import { readSettings } from './settings.ts';
import { commitFiles } from './store/commit.ts';
import { CommandFailure } from './store/failure.ts';
import { withLock } from './store/lock.ts';

const NOTHING_NEW: Text = { vi: 'Không có gì mới.', en: 'Nothing new.' };

await runCommand(() => {
  const store = dataStore(readSettings().dataDir);
  const options = readOptions();
  return withLock(store, () => {
    if (options.folder.toLowerCase().endsWith('.xlsx')) importReport(options.folder, store, options.language);
    else importFolder(store.folder, options);
  });
});

function importFolder(dataDir: string, { folder, drop, language }: ReturnType<typeof readOptions>): void {
  const progress = showProgress({ language });
  progress.step({ vi: 'Đọc các tệp', en: 'Reading files' });
  const incoming = readDataFiles(resolve(folder));
  if (incoming.length === 0) {
    throw new CommandFailure({
      vi: `${folder} không có tệp CSV nào. Nêu thư mục có reports.csv, observations.csv …`,
      en: `${folder} has no CSV file. Name the folder that holds reports.csv, observations.csv …`,
    });
  }
  const merging = progress.step({ vi: 'Gộp và kiểm tra các tệp', en: 'Merging and checking files' });
  const comparing = progress.step({
    vi: 'So các con số của từng nơi',
    en: 'Comparing the figures of each place',
  });
  const result = importTables(readDataFiles(dataDir), incoming, {
    drop,
    onProgress: (step, done, all) => {
      (step === 'files' ? merging : comparing)(done, all);
    },
  });
  progress.end();
  const problems = [...result.incoming, ...result.existing];
  for (const problem of result.incoming) console.error(formatProblem(problem, language, { folder }));
  for (const problem of result.existing) {
    console.error(formatProblem(problem, language, { folder: nameFolder(dataDir) }));
  }
  if (problems.length > 0) console.error(formatSummary(problems, language));
  if (hasErrors(problems)) {
    throw new CommandFailure({ vi: 'Không nhập gì cả.', en: 'Nothing was imported.' });
  }
  commitFiles(dataStore(dataDir), result.files);
  for (const addition of result.additions) console.log(formatAddition(addition)[language]);
  if (result.additions.length === 0) console.log(NOTHING_NEW[language]);
  if (result.repeated > 0) console.log(formatRepeated(result.repeated)[language]);
}

function readOptions() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { drop: { type: 'string', multiple: true, default: [] }, lang: { type: 'string' } },
  });
  const [folder, ...others] = positionals;
  if (folder === undefined || others.length > 0) {
    const usage =
      'npm run import -- FOLDER [--drop COLUMN] [--lang vi|en], or npm run import -- FILE.xlsx [--lang vi|en]';
    throw new CommandFailure({ vi: `Cách dùng: ${usage}`, en: `Usage: ${usage}` });
  }
  return { folder, drop: values.drop, language: readLanguage(values.lang) };
}

function formatAddition({ table, rows, files }: Addition): Text {
  return {
    vi: `${table}: ${String(rows)} dòng mới trong ${String(files)} tệp`,
    en: `${table}: ${String(rows)} new rows in ${String(files)} ${files === 1 ? 'file' : 'files'}`,
  };
}

function formatRepeated(rows: number): Text {
  return { vi: `${String(rows)} dòng đã có từ trước.`, en: `${String(rows)} rows stood there already.` };
}
