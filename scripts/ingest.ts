import { copyFileSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Format } from '../src/dataset/publish/format.ts';
import type { PublishedFile } from '../src/dataset/publish/output.ts';
import { FORMATS } from '../src/dataset/publish/publish.ts';
import type { Release } from '../src/dataset/release/release.ts';
import type { ShownEdition } from '../src/site/generated.ts';
import { runCommand } from './command.ts';
import { withDownloads, type Downloads } from './downloads.ts';
import { writeFonts } from './fonts/write.ts';
import { listFolder } from './list-folder.ts';
import { loadValidFolder } from './load.ts';
import { folderData, type PublishableData } from './publication.ts';
import { readReleases } from './releases.ts';
import { replaceFile, replaceWithPieces } from './replace.ts';
import { readSettings, type Settings } from './settings.ts';
import { commitPaths, makeScratch } from './store/commit.ts';
import { folderOutput } from './store/folder-output.ts';
import { takeLock, type Store } from './store/lock.ts';
import { writePieces } from './store/write.ts';

const DOWNLOADS = 'public/data';
const DATASET = 'generated/dataset.json';
const EDITION = 'generated/edition.json';
const PLACES = 'generated/places.json';
const CELLS = 'generated/cells.json';
const SIZES = 'generated/downloads.json';
const MARK = { generatedBy: 'npm run ingest; do not edit' };

interface IngestOptions {
  readonly settings: Settings;
  /** The output formats to write; all of them unless said otherwise. */
  readonly formats?: readonly Format[];
}

/** Writes the generated dataset, the downloads and the fonts of checked data below `folder`. */
export async function writeGenerated(
  data: PublishableData,
  folder: string,
  options: IngestOptions,
): Promise<ShownEdition> {
  await writeFonts(data, join(folder, 'generated', 'fonts'));
  const releases = readReleases(options.settings.releasesDir);
  return publishInto(data, releases, folder, options, ({ edition, cells }, files, place) => {
    commitTogether(folder, [DOWNLOADS, DATASET, EDITION, CELLS, SIZES], (fresh) => {
      place(fresh);
      writePieces(join(fresh, DATASET), datasetText(data, releases));
      writePieces(join(fresh, EDITION), [textOf({ edition })]);
      writePieces(join(fresh, CELLS), [textOf({ cells })]);
      writePieces(join(fresh, SIZES), [sizesText(files)]);
    });
    return { edition, releases };
  });
}

/** Writes the dataset that the pages are rendered from, with the releases that they tell of. */
export function writeDataset(data: PublishableData, releases: readonly Release[], folder: string): void {
  replaceWithPieces(join(folder, DATASET), datasetText(data, releases));
}

/** Writes the fingerprints of places, of which pages are the same as long as these are. */
export function writePlaces(folder: string, { digests }: PublishableData): void {
  replaceFile(join(folder, PLACES), textOf({ digests: Object.fromEntries(digests()) }));
}

/** Writes which edition of the data they show, and what the cells of all tables hold, once that is reckoned. */
export function writeReckoned(
  folder: string,
  { edition, cells }: Pick<Downloads, 'edition' | 'cells'>,
): void {
  replaceFile(join(folder, EDITION), textOf({ edition }));
  replaceFile(join(folder, CELLS), textOf({ cells }));
}

/** Writes what pages tell of the downloads, once these are written. */
export function writeSizes(folder: string, files: readonly PublishedFile[]): void {
  replaceFile(join(folder, SIZES), sizesText(files));
}

function* datasetText(data: PublishableData, releases: readonly Release[]): Iterable<string> {
  yield `${JSON.stringify({ ...MARK, releases }).slice(0, -1)},"dataset":`;
  yield* data.json();
  yield '}';
}

function sizesText(files: readonly PublishedFile[]): string {
  return textOf({ files: files.map(({ path, size }) => ({ path, bytes: size })) });
}

function textOf(content: object): string {
  return JSON.stringify({ ...MARK, ...content });
}

/** Writes every download into a scratch folder, and lets a task put them in place, with those of the releases. */
async function publishInto<Result>(
  data: PublishableData,
  releases: readonly Release[],
  folder: string,
  { settings, formats = FORMATS }: IngestOptions,
  task: (downloads: Downloads, files: readonly PublishedFile[], place: (fresh: string) => void) => Result,
): Promise<Result> {
  const scratch = makeScratch({ folder, name: 'generated' });
  const written = join(scratch, 'data');
  try {
    return await withDownloads(data, releases, scratch, settings, async (downloads) => {
      const files = await downloads.publish(formats, folderOutput(written));
      return task(downloads, files, (fresh) => {
        for (const { path, from } of listFolder(written)) placeFile(renameSync, from, fresh, path);
        for (const { path, from } of downloads.releaseFiles) placeFile(copyFileSync, from, fresh, path);
      });
    });
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

function placeFile(
  move: (from: string, to: string) => void,
  from: string,
  fresh: string,
  path: string,
): void {
  const target = join(fresh, DOWNLOADS, path);
  mkdirSync(dirname(target), { recursive: true });
  move(from, target);
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

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  await runCommand(async () => {
    const settings = readSettings();
    await writeGenerated(folderData(loadValidFolder(settings.dataDir)), resolve('.'), { settings });
  });
}
