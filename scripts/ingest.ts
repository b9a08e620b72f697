import { cpSync, mkdirSync, mkdtempSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import packageFile from '../package.json' with { type: 'json' };
import { deriveAll } from '../src/dataset/derive/derive.ts';
import { tabulateDerived } from '../src/dataset/derive/tables/registry.ts';
import { tabulateStandings } from '../src/dataset/prove/standings.ts';
import { exactVersion } from '../src/dataset/publish/about.ts';
import type { Format } from '../src/dataset/publish/format.ts';
import { preparePublication } from '../src/dataset/publish/publication.ts';
import { FORMATS, publishAll } from '../src/dataset/publish/publish.ts';
import type { Dataset } from '../src/dataset/model/record.ts';
import { buildDatabase } from './database.ts';
import { readFontLicence } from './fonts/font-files.ts';
import { writeFonts } from './fonts/write.ts';
import { loadValidData } from './load.ts';
import { replaceFile, replaceFolder } from './replace.ts';
import { readSettings, type Settings } from './settings.ts';

interface IngestOptions {
  readonly settings: Settings;
  /** The output formats to write; all of them unless said otherwise. */
  readonly formats?: readonly Format[];
}

/** What the pages know of the downloads: which data they hold, and each file with its size. */
export interface Downloads {
  readonly fingerprint: string;
  readonly files: readonly { readonly path: string; readonly bytes: number }[];
}

/** Writes the generated dataset, the downloads and the fonts of a checked dataset below `folder`. */
export async function writeGenerated(
  dataset: Dataset,
  folder: string,
  options: IngestOptions,
): Promise<Downloads> {
  const downloads = await writeDownloads(dataset, folder, options);
  writeDataset(dataset, folder, downloads);
  await writeFonts(dataset, join(folder, 'generated', 'fonts'));
  return downloads;
}

/** Writes what is downloaded of a dataset as a whole, all files at once. */
export async function writeDownloads(
  dataset: Dataset,
  folder: string,
  { settings, formats = FORMATS }: IngestOptions,
): Promise<Downloads> {
  const derived = [...tabulateDerived(deriveAll(dataset)), tabulateStandings(dataset)];
  const publication = preparePublication(dataset, derived);
  const files = await publishAll(formats, {
    publication,
    version: packageFile.version,
    address: new URL(`${settings.basePath}data/`, settings.siteUrl).href,
    tools: { buildDatabase },
  });
  mkdirSync(join(folder, 'public'), { recursive: true });
  const fresh = mkdtempSync(join(folder, 'public', '.data-'));
  for (const file of files) replaceFile(join(fresh, file.path), file.bytes);
  replaceFolder(fresh, join(folder, 'public', 'data'));
  return {
    fingerprint: publication.fingerprint,
    files: files.map(({ path, bytes }) => ({ path, bytes: bytes.length })),
  };
}

/** Writes the dataset that the pages are rendered from, and gives the path of its file. */
export function writeDataset(dataset: Dataset, folder: string, { fingerprint, files }: Downloads): string {
  const path = join(folder, 'generated', 'dataset.json');
  const version = exactVersion(packageFile.version, fingerprint);
  const generatedBy = 'npm run ingest; do not edit';
  replaceFile(path, JSON.stringify({ generatedBy, fingerprint, version, files, dataset }));
  return path;
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
  const settings = readSettings();
  await writeGenerated(loadValidData(settings.dataDir).dataset, resolve('.'), { settings });
}
