import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Format } from '../src/dataset/publish/format.ts';
import { FORMATS, publishAll } from '../src/dataset/publish/publish.ts';
import type { Dataset } from '../src/dataset/model/record.ts';
import { editionOf, type DataEdition, type Release } from '../src/dataset/release/release.ts';
import { buildDatabase } from './database.ts';
import { readFontLicence } from './fonts/font-files.ts';
import { writeFonts } from './fonts/write.ts';
import { loadValidData } from './load.ts';
import { runCommand } from './command.ts';
import { publicationOf } from './publication.ts';
import { readReleases } from './releases.ts';
import { readFolder } from './read-folder.ts';
import { replaceFile } from './replace.ts';
import { readSettings, type Settings } from './settings.ts';
import { commitPaths } from './store/commit.ts';
import { takeLock, type Store } from './store/lock.ts';
import { writeFresh } from './store/write.ts';

const DOWNLOADS = 'public/data';
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

/** Writes the generated dataset, the downloads and the fonts of a checked dataset below `folder`. */
export async function writeGenerated(
  dataset: Dataset,
  folder: string,
  options: IngestOptions,
): Promise<Downloads> {
  const { downloads, files } = await prepareDownloads(dataset, options);
  await writeFonts(dataset, join(folder, 'generated', 'fonts'));
  commitTogether(folder, [DOWNLOADS, GENERATED], (fresh) => {
    writeAll(files, fresh);
    writeFresh(join(fresh, GENERATED), generatedText(dataset, downloads));
  });
  return downloads;
}

/** Writes what is downloaded of a dataset as a whole, all files at once. */
export async function writeDownloads(
  dataset: Dataset,
  folder: string,
  options: IngestOptions,
): Promise<void> {
  const { files } = await prepareDownloads(dataset, options);
  commitTogether(folder, [DOWNLOADS], (fresh) => {
    writeAll(files, fresh);
  });
}

/** Writes the dataset that the pages are rendered from. */
export function writeDataset(dataset: Dataset, folder: string, downloads: Downloads): void {
  replaceFile(join(folder, GENERATED), generatedText(dataset, downloads));
}

function generatedText(dataset: Dataset, downloads: Downloads): string {
  return JSON.stringify({ generatedBy: 'npm run ingest; do not edit', ...downloads, dataset });
}

interface PreparedDownloads {
  readonly downloads: Downloads;
  /** Every download, those of the releases included, by its path below `data/`. */
  readonly files: readonly { readonly path: string; readonly bytes: Uint8Array }[];
}

function writeAll(files: PreparedDownloads['files'], fresh: string): void {
  for (const { path, bytes } of files) writeFresh(join(fresh, DOWNLOADS, path), bytes);
}

async function prepareDownloads(
  dataset: Dataset,
  { settings, formats = FORMATS }: IngestOptions,
): Promise<PreparedDownloads> {
  const publication = publicationOf(dataset);
  const releases = readReleases(settings.releasesDir);
  const edition = editionOf(releases, publication.fingerprint);
  const files = await publishAll(formats, {
    publication,
    version: edition.version,
    address: new URL(`${settings.basePath}data/`, settings.siteUrl).href,
    tools: { buildDatabase },
  });
  const sizes = files.map(({ path, bytes }) => ({ path, bytes: bytes.length }));
  return {
    downloads: { edition, releases, files: sizes },
    files: [
      ...files,
      ...releases.flatMap(({ version }) =>
        readFolder(join(settings.releasesDir, version)).map(({ path, bytes }) => ({
          path: `releases/${version}/${path}`,
          bytes,
        })),
      ),
    ],
  };
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
  dataset: Dataset,
  folder: string,
  { put }: { readonly put: (path: string, bytes: string | Uint8Array) => void },
  settings: Settings,
): Promise<void> {
  for (const { path, bytes } of readFolder(resolve('public')))
    if (!path.startsWith('data/')) put(path, bytes);
  put('licences/be-vietnam-pro.txt', readFontLicence());
  const { downloads, files } = await prepareDownloads(dataset, { settings });
  for (const { path, bytes } of files) put(`data/${path}`, bytes);
  writeDataset(dataset, folder, downloads);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  await runCommand(async () => {
    const settings = readSettings();
    await writeGenerated(loadValidData(settings.dataDir).dataset, resolve('.'), { settings });
  });
}
