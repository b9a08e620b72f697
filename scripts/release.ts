import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { checksumsOf } from '../src/dataset/publish/checksums.ts';
import { csvFiles } from '../src/dataset/publish/csv.ts';
import { textFile, type OutputFile } from '../src/dataset/publish/output.ts';
import { planRelease } from '../src/dataset/release/plan.ts';
import { describeTables, readSnapshot } from '../src/dataset/release/snapshot.ts';
import { formatRelease } from './format-release.ts';
import { loadValidData } from './load.ts';
import { publicationOf } from './publication.ts';
import { readLastRelease } from './releases.ts';
import { readSettings } from './settings.ts';

const { values: options } = parseArgs({
  options: { date: { type: 'string' }, version: { type: 'string' } },
});
const date = options.date ?? '';
if (!isDay(date)) stop(['Give the day of the release: npm run release -- --date YYYY-MM-DD']);

const settings = readSettings();
const { dataset } = loadValidData(settings.dataDir);
if (existsSync(settings.sourcesDir)) {
  const { status } = spawnSync(process.execPath, [join(import.meta.dirname, 'verify.ts'), '--check'], {
    stdio: 'inherit',
  });
  if (status !== 0) stop(['The proofs do not hold. Nothing was released.']);
}

const publication = publicationOf(dataset);
const tables = csvFiles(publication.labelled);
const snapshot = readSnapshot(describeTables(publication.labelled, publication.tables), (name) =>
  textOf(tables, `${name}.csv`),
);
const plan = planRelease({
  last: readLastRelease(settings.releasesDir),
  snapshot,
  fingerprint: publication.fingerprint,
  date,
  wanted: options.version,
});
if ('refusals' in plan) stop([...plan.refusals, 'Nothing was released.']);

const { release } = plan;
const files = [...tables, textFile('release.json', `${JSON.stringify(release, null, 1)}\n`)];
const folder = join(settings.releasesDir, release.version);
putFolder(folder, [...files, checksumsOf(files)]);
console.log(formatRelease(plan));
console.log(`${folder} was written.`);

/** Whether a text is a day of the calendar, ISO 8601. */
function isDay(text: string): boolean {
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text) && text.length === 10;
}

/** Writes a folder that a reader sees whole or not at all. */
function putFolder(target: string, contents: readonly OutputFile[]): void {
  mkdirSync(settings.releasesDir, { recursive: true });
  const fresh = mkdtempSync(join(settings.releasesDir, '.release-'));
  try {
    for (const { path, bytes } of contents) writeFileSync(join(fresh, path), bytes);
    renameSync(fresh, target);
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
}

function textOf(all: readonly OutputFile[], path: string): string {
  return new TextDecoder().decode(all.find((file) => file.path === path)?.bytes);
}

function stop(messages: readonly string[]): never {
  for (const message of messages) console.error(message);
  process.exit(1);
}
