import { cpSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Format } from '../src/dataset/publish/format.ts';
import { FORMATS, publishAll } from '../src/dataset/publish/publish.ts';
import { editionOf, type DataEdition, type Release } from '../src/dataset/release/release.ts';
import type { Text } from '../src/dataset/model/language.ts';
import { countRows } from './count-rows.ts';
import { showProgress } from './progress.ts';
import { buildDatabase } from './database.ts';
import { readFontLicence } from './fonts/font-files.ts';
import { writeFonts } from './fonts/write.ts';
import { runCommand } from './command.ts';
import { loadValidFolder } from './load.ts';
import { folderData, type PublishableData } from './publication.ts';
import { readReleases } from './releases.ts';
import { replaceFile } from './replace.ts';
import { readSettings, type Settings } from './settings.ts';
import { commitPaths, makeScratch } from './store/commit.ts';
import { fileShelf } from './store/file-shelf.ts';
import { folderOutput } from './store/folder-output.ts';
import { takeLock, type Store } from './store/lock.ts';
import { writePieces } from './store/write.ts';

const DOWNLOADS = 'public/data';
const WRITING: Text = { vi: 'Ghi các bản tải về, tính theo dòng', en: 'Writing rows of the downloads' };
const DERIVING: Text = { vi: 'Tính các số suy ra', en: 'Deriving figures' };
const GENERATED = 'generated/dataset.json';

interface IngestOptions {
  readonly settings: Settings;
  /** The output formats to write; all of them unless said otherwise. */
  readonly formats?: readonly Format[];
}

/** What the pages know of the downloads: which edition of the data they hold, and each file with its size. */
export interface Downloads {
  readonly edition: DataEdition;
  readonly releases: readonly Release[];
  readonly files: readonly { readonly path: string; readonly bytes: number }[];
}

/** Writes the generated dataset, the downloads and the fonts of checked data below `folder`. */
export async function writeGenerated(
  data: PublishableData,
  folder: string,
  options: IngestOptions,
): Promise<Downloads> {
  await writeFonts(data, join(folder, 'generated', 'fonts'));
  return withDownloads(data, folder, options, (downloads, put) => {
    commitTogether(folder, [DOWNLOADS, GENERATED], (fresh) => {
      put(fresh);
      writePieces(join(fresh, GENERATED), generatedText(data, downloads));
    });
    return downloads;
  });
}

/** Writes what is downloaded of a dataset as a whole, all files at once. */
export async function writeDownloads(
  data: PublishableData,
  folder: string,
  options: IngestOptions,
): Promise<void> {
  await withDownloads(data, folder, options, (_downloads, put) => {
    commitTogether(folder, [DOWNLOADS], put);
  });
}

/** Writes the dataset that the pages are rendered from, and gives the path of its file. */
export function writeDataset(data: PublishableData, folder: string, downloads: Downloads): string {
  const path = join(folder, GENERATED);
  replaceFile(path, [...generatedText(data, downloads)].join(''));
  return path;
}

function* generatedText(data: PublishableData, downloads: Downloads): Iterable<string> {
  const head = JSON.stringify({ generatedBy: 'npm run ingest; do not edit', ...downloads });
  yield `${head.slice(0, -1)},"dataset":`;
  yield* data.json();
  yield '}';
}

/** Writes every download into a scratch folder, and lets a task put them, with those of the releases, into a fresh one. */
async function withDownloads<Result>(
  data: PublishableData,
  folder: string,
  { settings, formats = FORMATS }: IngestOptions,
  task: (downloads: Downloads, put: (fresh: string) => void) => Result,
): Promise<Result> {
  const scratch = makeScratch({ folder, name: 'generated' });
  const shelf = fileShelf(scratch);
  const progress = showProgress();
  try {
    progress.step(DERIVING);
    const publication = countRows(data.publication(shelf), progress.step(WRITING));
    const releases = readReleases(settings.releasesDir);
    const edition = editionOf(releases, publication.fingerprint);
    const files = await publishAll(formats, {
      publication,
      version: edition.version,
      address: new URL(`${settings.basePath}data/`, settings.siteUrl).href,
      tools: { buildDatabase },
      output: folderOutput(join(scratch, 'data')),
    });
    const sizes = files.map(({ path, size }) => ({ path, bytes: size }));
    return task({ edition, releases, files: sizes }, (fresh) => {
      mkdirSync(dirname(join(fresh, DOWNLOADS)), { recursive: true });
      renameSync(join(scratch, 'data'), join(fresh, DOWNLOADS));
      for (const { version } of releases) {
        const target = join(fresh, DOWNLOADS, 'releases', version);
        cpSync(join(settings.releasesDir, version), target, { recursive: true });
      }
    });
  } finally {
    progress.end();
    shelf.close();
    rmSync(scratch, { recursive: true, force: true });
  }
}

function commitTogether(folder: string, paths: readonly string[], write: (fresh: string) => void): void {
  const store: Store = { folder, name: 'generated' };
  const release = takeLock(store);
  try {
    commitPaths(store, paths, write);
  } finally {
    release();
  }
}

/** Everything that a build needs in a folder of its own: static files, downloads, generated dataset. */
export async function stageBuild(data: PublishableData, folder: string, settings: Settings): Promise<void> {
  cpSync(resolve('public'), join(folder, 'public'), {
    recursive: true,
    filter: (path) => path !== resolve('public/data'),
  });
  replaceFile(join(folder, 'public', 'licences', 'be-vietnam-pro.txt'), readFontLicence());
  await writeGenerated(data, folder, { settings });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  await runCommand(async () => {
    const settings = readSettings();
    await writeGenerated(folderData(loadValidFolder(settings.dataDir)), resolve('.'), { settings });
  });
}
