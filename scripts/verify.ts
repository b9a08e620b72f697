import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { TABLES } from '../src/dataset/model/tables.ts';
import { runPipeline } from '../src/dataset/pipeline.ts';
import { formatProofs } from '../src/dataset/prove/proof.ts';
import { verifyReports } from '../src/dataset/prove/verification.ts';
import { formatProblem, formatSummary } from '../src/dataset/validate/format.ts';
import { readDataFiles } from './data-files.ts';
import { formatVerification } from './format-verification.ts';
import { replaceFile } from './replace.ts';
import { readSavedTexts } from './saved-texts.ts';
import { readSettings } from './settings.ts';

const { values: options } = parseArgs({ options: { check: { type: 'boolean', default: false } } });
const settings = readSettings();
const proofsFile = join(settings.dataDir, TABLES.proofs.path);

const { tables, dataset, problems } = runPipeline(readDataFiles(settings.dataDir));
// proofs.csv is what this command writes: a fault in it must not keep it from being written anew.
const errors = problems.filter(({ severity, file }) => severity === 'error' && file !== TABLES.proofs.path);
if (errors.length > 0) {
  for (const problem of errors) console.error(formatProblem(problem, 'en'));
  console.error(`${formatSummary(errors, 'en')} Mend the data first; nothing was verified.`);
  process.exit(1);
}

const verification = verifyReports(tables, dataset, readSavedTexts(settings.sourcesDir));
console.log(formatVerification(verification));
for (const problem of verification.problems) console.error(formatProblem(problem, 'en'));
if (verification.problems.length > 0) {
  console.error(`${formatSummary(verification.problems, 'en')} No proof was written.`);
  process.exit(1);
}

const proofs = formatProofs(verification.proofs);
const isCurrent = existsSync(proofsFile) && readFileSync(proofsFile, 'utf8') === proofs;
if (options.check && !isCurrent) {
  console.error(`${proofsFile} does not fit the data. Run npm run verify.`);
  process.exit(1);
}
if (!isCurrent) replaceFile(proofsFile, proofs);
console.log(`${proofsFile} ${isCurrent ? 'is up to date' : 'was written'}.`);
