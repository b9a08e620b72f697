// One measurement in a process of its own: `node bench/parse.ts papa|whole|by-file FOLDER` prints milliseconds and peak MB.
import { Readable } from 'node:stream';
import Papa from 'papaparse';
import { readDataFiles, withDataFiles } from '../scripts/data-files.ts';
import type { Problem } from '../src/dataset/model/problem.ts';
import { runPipeline } from '../src/dataset/pipeline.ts';
import { checkByFile } from '../src/dataset/stream/check-by-file.ts';
import type { FileSource } from '../src/dataset/stream/source.ts';

const [task = 'by-file', folder = 'data'] = process.argv.slice(2);
const TASKS: Readonly<Record<string, () => number | Promise<number>>> = {
  papa: () => withDataFiles(folder, countRows),
  whole: () => {
    const { dataset, problems } = runPipeline(readDataFiles(folder));
    refuse(problems);
    return dataset.observations.length;
  },
  'by-file': () => {
    const { observations, problems } = withDataFiles(folder, (source) => checkByFile(source));
    refuse(problems);
    return observations.length;
  },
};
const start = performance.now();
const rows = await TASKS[task]?.();
const milliseconds = performance.now() - start;
const processor = process.cpuUsage().user / 1000;
const megabytes = process.resourceUsage().maxRSS / 1024;
console.log(JSON.stringify({ milliseconds, processor, megabytes, rows }));

/** The baseline: bare streaming Papa Parse over the same files, nothing checked. */
async function countRows({ paths, read }: FileSource): Promise<number> {
  let rows = 0;
  for (const path of paths) {
    const stream = Readable.from([Buffer.from(read(path).bytes ?? [])]).pipe(
      Papa.parse(Papa.NODE_STREAM_INPUT),
    );
    for await (const row of stream) rows += Array.isArray(row) ? 1 : 0;
  }
  return rows;
}

function refuse(problems: readonly Problem[]): void {
  if (problems.length > 0) throw new Error(`the data have problems: ${JSON.stringify(problems[0])}`);
}
