// One measurement in a process of its own: `node bench/parse.ts pipeline|papa COUNT` prints milliseconds and peak MB.
import { Readable } from 'node:stream';
import Papa from 'papaparse';
import { runPipeline } from '../src/dataset/pipeline.ts';
import type { SourceFile } from '../src/dataset/model/record.ts';
import { generateDataFiles } from './generate.ts';

const [task = 'pipeline', count = '1000'] = process.argv.slice(2);
const files = generateDataFiles(Number(count));
const start = performance.now();
const rows = task === 'papa' ? await countRows(files) : validate(files);
const milliseconds = performance.now() - start;
const megabytes = process.resourceUsage().maxRSS / 1024;
console.log(JSON.stringify({ milliseconds, megabytes, rows }));

/** The baseline: bare streaming Papa Parse over the same bytes, nothing checked. */
async function countRows(all: readonly SourceFile[]): Promise<number> {
  let rows = 0;
  for (const { bytes } of all) {
    const stream = Readable.from([Buffer.from(bytes ?? [])]).pipe(Papa.parse(Papa.NODE_STREAM_INPUT));
    for await (const row of stream) rows += Array.isArray(row) ? 1 : 0;
  }
  return rows;
}

function validate(all: readonly SourceFile[]): number {
  const { dataset, problems } = runPipeline(all);
  if (problems.length > 0)
    throw new Error(`the generated data have problems: ${JSON.stringify(problems[0])}`);
  return dataset.observations.length;
}
