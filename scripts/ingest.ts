import { cpSync } from 'node:fs';
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
  const { downloads, write } = await prepareDownloads(dataset, options);
  await writeFonts(dataset, join(folder, 'generated', 'fonts'));
  commitTogether(folder, [DOWNLOADS, GENERATED], (fresh) => {
    write(fresh);
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
  const { write } = await prepareDownloads(dataset, options);
  commitTogether(folder, [DOWNLOADS], write);
}

/** Writes the dataset that the pages are rendered from, and gives the path of its file. */
export function writeDataset(dataset: Dataset, folder: string, downloads: Downloads): string {
  const path = join(folder, GENERATED);
  replaceFile(path, generatedText(dataset, downloads));
  return path;
}

function generatedText(dataset: Dataset, downloads: Downloads): string {
  return JSON.stringify({ generatedBy: 'npm run ingest; do not edit', ...downloads, dataset });
}

interface PreparedDownloads {
  readonly downloads: Downloads;
  /** Writes every download, those of the releases included, into a fresh folder. */
  readonly write: (fresh: string) => void;
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
    write: (fresh) => {
      for (const { path, bytes } of files) writeFresh(join(fresh, DOWNLOADS, path), bytes);
      for (const { version } of releases) {
        const target = join(fresh, DOWNLOADS, 'releases', version);
        cpSync(join(settings.releasesDir, version), target, { recursive: true });
      }
    },
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

/** Everything that a build needs in a folder of its own: static files, downloads, generated dataset. */
export async function stageBuild(dataset: Dataset, folder: string, settings: Settings): Promise<void> {
  cpSync(resolve('public'), join(folder, 'public'), {
    recursive: true,
    filter: (path) => path !== resolve('public/data'),
  });
  replaceFile(join(folder, 'public', 'licences', 'be-vietnam-pro.txt'), readFontLicence());
  await writeGenerated(dataset, folder, { settings });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  await runCommand(async () => {
    const settings = readSettings();
    await writeGenerated(loadValidData(settings.dataDir).dataset, resolve('.'), { settings });
  });
}
