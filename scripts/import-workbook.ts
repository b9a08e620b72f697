import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { Language, Text } from '../src/dataset/model/language.ts';
import { hasErrors } from '../src/dataset/pipeline.ts';
import { importWorkbook } from '../src/dataset/sheets/import.ts';
import { workbookPlace } from '../src/dataset/sheets/problems.ts';
import type { Change } from '../src/dataset/sheets/replace-report.ts';
import { formatProblem, formatSummary } from '../src/dataset/validate/format.ts';
import { readDataFiles } from './data-files.ts';
import { nameFolder } from './load.ts';
import { commitFiles } from './store/commit.ts';
import { CommandFailure } from './store/failure.ts';
import type { Store } from './store/lock.ts';

const NOTHING_NEW: Text = { vi: 'Không có gì mới.', en: 'Nothing new.' };
const ONLY_ORDER: Text = { vi: 'Chỉ thứ tự các dòng đổi.', en: 'Only the order of the rows changed.' };
const KINDS: Readonly<Record<Change['kind'], Text>> = {
  added: { vi: 'thêm', en: 'added' },
  changed: { vi: 'sửa', en: 'changed' },
  removed: { vi: 'bỏ', en: 'removed' },
};

/** Imports the workbook of one report; throws a CommandFailure and leaves the data as they were where it may not. */
export function importReport(file: string, store: Store, language: Language): void {
  const { files, changes, incoming, existing } = importWorkbook(readDataFiles(store.folder), readFile(file));
  const place = workbookPlace(basename(file));
  for (const problem of incoming) console.error(formatProblem(problem, language, { place }));
  for (const problem of existing)
    console.error(formatProblem(problem, language, { folder: nameFolder(store.folder) }));
  const problems = [...incoming, ...existing];
  if (problems.length > 0) console.error(formatSummary(problems, language));
  if (hasErrors(problems)) {
    throw new CommandFailure({ vi: 'Không nhập gì cả.', en: 'Nothing was imported.' });
  }
  commitFiles(store, files);
  for (const change of changes) console.log(formatChange(change, language));
  if (files.length === 0) console.log(NOTHING_NEW[language]);
  else if (changes.length === 0) console.log(ONLY_ORDER[language]);
}

function readFile(file: string): Uint8Array {
  try {
    return readFileSync(file);
  } catch {
    throw new CommandFailure({
      vi: `Không đọc được ${file}. Hãy nêu tệp XLSX do npm run export làm ra.`,
      en: `${file} cannot be read. Name an XLSX file made by npm run export.`,
    });
  }
}

function formatChange({ kind, table, record, cells }: Change, language: Language): string {
  const details = cells.map(({ column, before, after }) => `${column} “${before}” → “${after}”`);
  return [`${KINDS[kind][language]}: ${table} ${record}`, details.join(', ')].filter(Boolean).join(': ');
}
