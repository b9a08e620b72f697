// What each output format costs: `npm run bench -- publish [COUNT]` for the data folder, or for COUNT generated observations.
import { buildDatabase } from '../scripts/database.ts';
import { readDataFiles } from '../scripts/data-files.ts';
import { readSettings } from '../scripts/settings.ts';
import { deriveAll } from '../src/dataset/derive/derive.ts';
import { tabulateDerived } from '../src/dataset/derive/tables/registry.ts';
import { runPipeline } from '../src/dataset/pipeline.ts';
import { tabulateStandings } from '../src/dataset/prove/standings.ts';
import type { OutputFile } from '../src/dataset/publish/output.ts';
import { preparePublication } from '../src/dataset/publish/publication.ts';
import { FORMATS } from '../src/dataset/publish/publish.ts';
import { generateDataFiles } from './generate.ts';

const [count] = process.argv.slice(3);
const { dataset } = runPipeline(
  count ? generateDataFiles(Number(count)) : readDataFiles(readSettings().dataDir),
);
console.log(`${dataset.observations.length} observations; processor time, size`);

/** Processor time of this process so far: the same on a machine that others use too. */
function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

function line(name: string, milliseconds: number, bytes: number | null): void {
  const size = bytes === null ? '' : `${(bytes / 1e6).toFixed(2)} MB`;
  console.log(name.padEnd(24) + `${milliseconds.toFixed(0)} ms`.padStart(12) + size.padStart(14));
}

let start = processorTime();
const derived = [...tabulateDerived(deriveAll(dataset)), tabulateStandings(dataset)];
line('derive', processorTime() - start, null);

start = processorTime();
const publication = preparePublication(dataset, derived);
line('label', processorTime() - start, null);

const files: OutputFile[] = [];
for (const publish of FORMATS) {
  start = processorTime();
  const written = await publish({
    publication,
    version: '0.0.0',
    address: 'https://example.org/data/',
    tools: { buildDatabase },
    files,
  });
  files.push(...written);
  const bytes = written.reduce((sum, file) => sum + file.bytes.length, 0);
  line(publish.name, processorTime() - start, bytes);
}
console.log(`peak ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB`);
