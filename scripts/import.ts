import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { importTables, type Addition } from '../src/dataset/import/import.ts';
import { formatProblem, formatSummary } from '../src/dataset/validate/format.ts';
import { readDataFiles } from './data-files.ts';
import { runWorkbookImport } from './import-workbook.ts';
import { replaceFiles } from './replace.ts';
import { readSettings } from './settings.ts';

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: { drop: { type: 'string', multiple: true, default: [] } },
});
const [folder, ...others] = positionals;
if (folder === undefined || others.length > 0) {
  console.error('Usage: npm run import -- FOLDER [--drop COLUMN], or npm run import -- FILE.xlsx');
  process.exit(1);
}

const { dataDir } = readSettings();
if (folder.toLowerCase().endsWith('.xlsx')) {
  runWorkbookImport(folder, dataDir);
  process.exit(0);
}
const incoming = readDataFiles(resolve(folder));
if (incoming.length === 0) {
  console.error(`${folder} has no CSV file. Name the folder that holds reports.csv, observations.csv …`);
  process.exit(1);
}

const result = importTables(readDataFiles(dataDir), incoming, { drop: options.drop });
for (const problem of result.incoming) console.error(formatProblem(problem, 'en', { folder }));
for (const problem of result.existing) console.error(formatProblem(problem, 'en'));
const problems = [...result.incoming, ...result.existing];
if (problems.length > 0) console.error(formatSummary(problems, 'en'));
if (problems.some(({ severity }) => severity === 'error')) {
  console.error('Nothing was imported.');
  process.exit(1);
}

replaceFiles(result.files.map(({ path, bytes }) => ({ path: join(dataDir, path), bytes })));
for (const addition of result.additions) console.log(formatAddition(addition));
if (result.additions.length === 0) console.log('Nothing new.');
if (result.repeated > 0) console.log(`${String(result.repeated)} rows stood there already.`);

function formatAddition({ table, rows, files }: Addition): string {
  return `${table}: ${String(rows)} new rows in ${String(files)} ${files === 1 ? 'file' : 'files'}`;
}
