import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Language, Text } from '../src/dataset/model/language.ts';
import { checksumsOf } from '../src/dataset/publish/checksums.ts';
import { csvFiles } from '../src/dataset/publish/csv.ts';
import { memoryOutput, writeText, type OutputFile } from '../src/dataset/publish/output.ts';
import { planRelease } from '../src/dataset/release/plan.ts';
import { describeTables, readSnapshot } from '../src/dataset/release/snapshot.ts';
import { runCommand } from './command.ts';
import { formatRelease } from './format-release.ts';
import { readLanguage } from './language.ts';
import { loadValidData } from './load.ts';
import { publicationOf } from './publication.ts';
import { fingerprintParts } from './release-parts.ts';
import { readLastRelease, releaseStore } from './releases.ts';
import { readSettings } from './settings.ts';
import { commitPaths } from './store/commit.ts';
import { CommandFailure } from './store/failure.ts';
import { withLock } from './store/lock.ts';
import { writeDurably } from './store/write.ts';

const USAGE = 'npm run release -- --date YYYY-MM-DD [--version X.Y.Z] [--lang vi|en]';
const NOTHING: Text = { vi: 'Chưa phát hành gì.', en: 'Nothing was released.' };

await runCommand(async () => {
  const { date, version: wanted, language } = readOptions();
  const { dataDir, sourcesDir, releasesDir } = readSettings();
  const { dataset } = loadValidData(dataDir);
  if (existsSync(sourcesDir)) checkProofs(language);

  const publication = publicationOf(dataset);
  const tables = csvFiles(publication.labelled, memoryOutput);
  const snapshot = readSnapshot(describeTables(publication.labelled, publication.tables), (name) =>
    textOf(tables, `${name}.csv`),
  );
  const { fingerprint } = publication;
  const parts = fingerprintParts(dataset, publication);
  const store = releaseStore(releasesDir);
  await withLock(store, () => {
    const last = readLastRelease(releasesDir);
    const plan = planRelease({ last, snapshot, fingerprint, parts, date, wanted });
    if ('refusals' in plan) throw failureOf([...plan.refusals, NOTHING]);
    const { version } = plan.release;
    const files = [
      ...tables,
      writeText(memoryOutput, 'release.json', `${JSON.stringify(plan.release, null, 1)}\n`),
    ];
    commitPaths(store, [version], (fresh) => {
      for (const { path, bytes } of [...files, checksumsOf(files, memoryOutput)]) {
        writeDurably(join(fresh, version, path), bytes);
      }
    });
    const folder = join(releasesDir, version);
    console.log(formatRelease(plan, language));
    console.log({ vi: `Đã ghi ${folder}.`, en: `${folder} was written.` }[language]);
  });
});

function readOptions() {
  const { values } = parseArgs({
    options: { date: { type: 'string' }, version: { type: 'string' }, lang: { type: 'string' } },
  });
  const { date = '', version, lang } = values;
  if (!isDay(date)) {
    throw new CommandFailure({
      vi: `Ghi ngày phát hành: ${USAGE}`,
      en: `Give the day of the release: ${USAGE}`,
    });
  }
  return { date, version, language: readLanguage(lang) };
}

/** Whether a text is a day of the calendar, ISO 8601. */
function isDay(text: string): boolean {
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text) && text.length === 10;
}

/** Ends the command where the data are not what the saved texts print. */
function checkProofs(language: Language): void {
  const { status } = spawnSync(
    process.execPath,
    [join(import.meta.dirname, 'verify.ts'), '--check', '--lang', language],
    {
      stdio: 'inherit',
    },
  );
  if (status === 0) return;
  throw failureOf([{ vi: 'Chứng thực không còn đúng.', en: 'The proofs do not hold.' }, NOTHING]);
}

function textOf(files: readonly OutputFile[], path: string): string {
  return new TextDecoder().decode(files.find((file) => file.path === path)?.bytes);
}

/** Several sentences as one failure, one a line. */
function failureOf(texts: readonly Text[]): CommandFailure {
  return new CommandFailure({
    vi: texts.map(({ vi }) => vi).join('\n'),
    en: texts.map(({ en }) => en).join('\n'),
  });
}
