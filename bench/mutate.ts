// How many slips of transcription the rules and the proof see: `npm run mutate` writes docs/mutation.md.
import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import { format, resolveConfig } from 'prettier';
import { readDataFiles } from '../scripts/data-files.ts';
import { replaceFile } from '../scripts/replace.ts';
import { readSettings } from '../scripts/settings.ts';
import { runPipeline } from '../src/dataset/pipeline.ts';
import { isProven } from '../src/dataset/prove/proof.ts';
import type { Judged } from './mutate/judge.ts';
import { makeMutants, type Mutant } from './mutate/mutants.ts';
import { formatTable } from './mutate/table.ts';
import type { Task } from './mutate/worker.ts';

const { values: options } = parseArgs({
  options: {
    seed: { type: 'string', default: '5' },
    most: { type: 'string', default: '60' },
    unseen: { type: 'boolean', default: false },
  },
});
const PAGE = 'docs/mutation.md';
const settings = readSettings();
const files = readDataFiles(settings.dataDir);
const { dataset, problems } = runPipeline(files);
if (problems.length > 0) throw new Error('The data have problems of their own. Run npm run check first.');

const proven = new Set(
  dataset.reports.filter((report) => isProven(dataset, report)).map(({ report_id }) => report_id),
);
const draw = { seed: Number(options.seed), most: Number(options.most) };
const start = performance.now();
const ofProven = await judgeAll(
  makeMutants(files, (report) => proven.has(report), draw),
  true,
);
const ofOthers = await judgeAll(
  makeMutants(files, (report) => !proven.has(report), draw),
  false,
);
const seconds = (performance.now() - start) / 1000;

const page = readFileSync(PAGE, 'utf8');
const command = `npm run mutate -- --seed ${options.seed} --most ${options.most}`;
const tables = [
  `Made by \`${command}\`.`,
  `**Proven reports** (${String(proven.size)})`,
  formatTable(ofProven),
  `**Transcribed reports** (${String(dataset.reports.length - proven.size)})`,
  formatTable(ofOthers),
].join('\n\n');
const marked = /(<!-- slips -->\n)[\s\S]*(\n<!-- \/slips -->)/;
const written = page.replace(
  marked,
  (_all, before: string, after: string) => `${before}\n${tables}\n${after}`,
);
replaceFile(PAGE, await format(written, { ...(await resolveConfig(PAGE)), filepath: PAGE }));
const all = [...ofProven, ...ofOthers];
console.log(`${PAGE} was written: ${String(all.length)} slips in ${seconds.toFixed(0)} s.`);
if (options.unseen) {
  for (const { kind, record, by } of all) if (by === 'none') console.log(`${kind}: ${record}`);
}

/** Judges the slips in as many threads as there are processors; the results keep their order. */
async function judgeAll(mutants: readonly Mutant[], areProven: boolean): Promise<Judged[]> {
  const threads = availableParallelism();
  const parts = Array.from({ length: threads }, (_, thread) =>
    mutants.filter((_mutant, index) => index % threads === thread),
  );
  const judged = await Promise.all(parts.map((part) => judgePart(part, areProven)));
  return mutants.map((_mutant, index) => judged[index % threads]?.[Math.floor(index / threads)] as Judged);
}

function judgePart(mutants: readonly Mutant[], areProven: boolean): Promise<Judged[]> {
  const { dataDir, sourcesDir } = settings;
  const task: Task = { mutants, dataDir, sourcesDir, isProven: areProven };
  return new Promise((resolve, reject) => {
    const judged: Judged[] = [];
    const worker = new Worker(new URL('mutate/worker.ts', import.meta.url), { workerData: task });
    worker.on('message', (each: Judged) => judged.push(each));
    worker.on('error', reject);
    worker.on('exit', () => {
      resolve(judged);
    });
  });
}
