import { copyFileSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
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
import { listFolder } from './list-folder.ts';
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
  return withDownloads(data, folder, options, (downloads, files) => {
    commitTogether(folder, [DOWNLOADS, GENERATED], (fresh) => {
      placeAll(files, fresh);
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
  await withDownloads(data, folder, options, (_downloads, files) => {
    commitTogether(folder, [DOWNLOADS], (fresh) => {
      placeAll(files, fresh);
    });
  });
}

/** Writes the dataset that the pages are rendered from. */
export function writeDataset(data: PublishableData, folder: string, downloads: Downloads): void {
  replaceFile(join(folder, GENERATED), [...generatedText(data, downloads)].join(''));
}

function* generatedText(data: PublishableData, downloads: Downloads): Iterable<string> {
  const head = JSON.stringify({ generatedBy: 'npm run ingest; do not edit', ...downloads });
  yield `${head.slice(0, -1)},"dataset":`;
  yield* data.json();
  yield '}';
}

/** A download by its path below `data/`, and where its bytes are. */
interface DownloadFile {
  readonly path: string;
  readonly from: string;
  /** Whether it was written just now, and may be moved. */
  readonly isFresh: boolean;
}

function placeAll(files: readonly DownloadFile[], fresh: string): void {
  for (const { path, from, isFresh } of files) {
    const target = join(fresh, DOWNLOADS, path);
    mkdirSync(dirname(target), { recursive: true });
    if (isFresh) renameSync(from, target);
    else copyFileSync(from, target);
  }
}

/** Writes every download into a scratch folder, and lets a task place them, with those of the releases. */
async function withDownloads<Result>(
  data: PublishableData,
  folder: string,
  { settings, formats = FORMATS }: IngestOptions,
  task: (downloads: Downloads, files: readonly DownloadFile[]) => Result,
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
    return task({ edition, releases, files: sizes }, [
      ...listFolder(join(scratch, 'data')).map((file) => ({ ...file, isFresh: true })),
      ...releases.flatMap(({ version }) =>
        listFolder(join(settings.releasesDir, version)).map(({ path, from }) => ({
          path: `releases/${version}/${path}`,
          from,
          isFresh: false,
        })),
      ),
    ]);
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

/** Puts static files and downloads into an output, and the generated dataset into `folder`, for its pages. */
export async function stageBuild(
  data: PublishableData,
  folder: string,
  { put }: { readonly put: (path: string, bytes: string | Uint8Array) => void },
  settings: Settings,
): Promise<void> {
  for (const { path, from } of listFolder(resolve('public')))
    if (!path.startsWith('data/')) put(path, readFileSync(from));
  put('licences/be-vietnam-pro.txt', readFontLicence());
  await withDownloads(data, folder, { settings }, (downloads, files) => {
    for (const { path, from } of files) put(`data/${path}`, readFileSync(from));
    writePieces(join(folder, GENERATED), generatedText(data, downloads));
  });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  await runCommand(async () => {
    const settings = readSettings();
    await writeGenerated(folderData(loadValidFolder(settings.dataDir)), resolve('.'), { settings });
  });
}
