import { resolve } from 'node:path';
import { hasErrors } from '../src/dataset/pipeline.ts';
import { exportReport, readExportData } from '../src/dataset/sheets/export.ts';
import { formatProblem, formatSummary } from '../src/dataset/validate/format.ts';
import { readDataFiles } from './data-files.ts';
import { nameFolder } from './load.ts';
import { replaceFile } from './replace.ts';
import { readSettings } from './settings.ts';

const [report, target = `${String(report)}.xlsx`, ...others] = process.argv.slice(2);
if (report === undefined || others.length > 0) {
  console.error('Usage: npm run export -- REPORT [FILE.xlsx]');
  process.exit(1);
}
if (!target.toLowerCase().endsWith('.xlsx')) {
  console.error(`${target} is no name of an XLSX file. Let it end with .xlsx.`);
  process.exit(1);
}

const { dataDir } = readSettings();
const data = readExportData(readDataFiles(dataDir));
if (hasErrors(data.unreadable)) {
  for (const problem of data.unreadable)
    console.error(formatProblem(problem, 'en', { folder: nameFolder(dataDir) }));
  console.error(`${formatSummary(data.unreadable, 'en')} Mend these first; nothing was exported.`);
  process.exit(1);
}

const bytes = await exportReport(data, report);
if (!bytes) {
  console.error(`${report} is no report. Its id stands in the first column of reports.csv.`);
  process.exit(1);
}
replaceFile(resolve(target), bytes);
console.log(`${target} holds ${report}. Bring it back with: npm run import -- ${target}`);
