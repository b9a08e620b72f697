import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { importWorkbook } from '../src/dataset/sheets/import.ts';
import { workbookPlace } from '../src/dataset/sheets/problems.ts';
import type { Change } from '../src/dataset/sheets/replace-report.ts';
import { hasErrors } from '../src/dataset/pipeline.ts';
import { formatProblem, formatSummary } from '../src/dataset/validate/format.ts';
import { readDataFiles } from './data-files.ts';
import { replaceFiles } from './replace.ts';

/** Imports the workbook of one report, or ends the command with exit code 1 and leaves the data as they were. */
export function runWorkbookImport(file: string, dataDir: string): void {
  const { files, changes, incoming, existing } = importWorkbook(readDataFiles(dataDir), readFile(file));
  const place = workbookPlace(basename(file));
  for (const problem of incoming) console.error(formatProblem(problem, 'en', { place }));
  for (const problem of existing) console.error(formatProblem(problem, 'en'));
  const problems = [...incoming, ...existing];
  if (problems.length > 0) console.error(formatSummary(problems, 'en'));
  if (hasErrors(problems)) {
    console.error('Nothing was imported.');
    process.exit(1);
  }
  replaceFiles(files.map(({ path, bytes }) => ({ path: join(dataDir, path), bytes })));
  for (const change of changes) console.log(formatChange(change));
  if (files.length === 0) console.log('Nothing new.');
  else if (changes.length === 0) console.log('Only the order of the rows changed.');
}

function readFile(file: string): Uint8Array {
  try {
    return readFileSync(file);
  } catch {
    console.error(`${file} cannot be read. Name an XLSX file made by npm run export.`);
    process.exit(1);
  }
}

function formatChange({ kind, table, record, cells }: Change): string {
  const details = cells.map(({ column, before, after }) => `${column} “${before}” → “${after}”`);
  return [`${kind}: ${table} ${record}`, details.join(', ')].filter(Boolean).join(': ');
}
