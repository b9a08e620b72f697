// What publishing costs: `npm run bench -- publish [FOLDER]` writes every download of a data folder into a scratch folder and
// prints processor time and size of each format, then the same in one line of JSON.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { withDataFiles } from '../scripts/data-files.ts';
import { openDatabase } from '../scripts/database.ts';
import { deflate } from '../scripts/deflate.ts';
import { packSheets } from '../scripts/pack-sheets.ts';
import { readSettings } from '../scripts/settings.ts';
import { fileShelf } from '../scripts/store/file-shelf.ts';
import { folderOutput } from '../scripts/store/folder-output.ts';
import type { PublishedFile } from '../src/dataset/publish/output.ts';
import { FORMATS } from '../src/dataset/publish/publish.ts';
import { checkByFile } from '../src/dataset/stream/check-by-file.ts';
import { publicationByPlace } from '../src/dataset/stream/publication-by-place.ts';

const [folder = readSettings().dataDir] = process.argv.slice(3);
const scratch = mkdtempSync(join(tmpdir(), 'ket-nap-publish-'));
const shelves = mkdtempSync(join(tmpdir(), 'ket-nap-shelf-'));
const begin = performance.now();
let start = processorTime();

/** Processor time of this process so far: the same on a machine that others use too. */
function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

function line(name: string, bytes: number | null): void {
  const size = bytes === null ? '' : `${(bytes / 1e6).toFixed(2)} MB`;
  const peak = `${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB peak`;
  const time = `${(processorTime() - start).toFixed(0)} ms`;
  console.log(name.padEnd(24) + time.padStart(12) + size.padStart(14) + peak.padStart(16));
  start = processorTime();
}

try {
  const checked = withDataFiles(folder, (source) => checkByFile(source));
  const rows = checked.observations.length;
  console.log(`${String(rows)} observations; processor time, size`);
  line('parse and validate', null);
  const publication = publicationByPlace(checked, fileShelf(shelves));
  line('derive', null);
  const files: PublishedFile[] = [];
  for (const publish of FORMATS) {
    const written = await publish({
      publication,
      version: '0.0.0',
      address: 'https://example.org/data/',
      tools: { deflate, openDatabase, packSheets },
      output: folderOutput(scratch),
      files,
    });
    files.push(...written);
    line(
      publish.name || 'rows in every format',
      written.reduce((sum, file) => sum + file.size, 0),
    );
  }
  const milliseconds = performance.now() - begin;
  const megabytes = process.resourceUsage().maxRSS / 1024;
  console.log(JSON.stringify({ milliseconds, processor: process.cpuUsage().user / 1000, megabytes, rows }));
} finally {
  for (const each of [scratch, shelves]) rmSync(each, { recursive: true, force: true });
}
