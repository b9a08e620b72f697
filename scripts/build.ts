import { readFileSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { checkOutput } from './check-output.ts';
import { runCommand } from './command.ts';
import { FORMATS } from '../src/dataset/publish/publish.ts';
import type { Release } from '../src/dataset/release/release.ts';
import { withDownloads, type Downloads } from './downloads.ts';
import { readFontLicence } from './fonts/font-files.ts';
import { makeFonts } from './fonts/write.ts';
import { hostFiles } from './host-files.ts';
import { openImages, type Images } from './images/write.ts';
import { writeDataset, writePlaces, writeReckoned, writeSizes } from './ingest.ts';
import { listFolder } from './list-folder.ts';
import { loadValidFolder } from './load.ts';
import { showProgress, type Progress } from './progress.ts';
import { folderData, type PublishableData } from './publication.ts';
import { openBundle, type Bundle } from './render/bundle.ts';
import { downloadOutput } from './render/download-output.ts';
import { changedPages } from './render/changed-pages.ts';
import { boundHeaps } from './render/heaps.ts';
import { openInventory, type Inventory, type KnownFiles } from './render/inventory.ts';
import { openKeptFolder } from './render/kept-folder.ts';
import { openOutput, type Output } from './render/output.ts';
import { openPartMemory } from './render/part-memory.ts';
import { openPieces, type Pieces } from './render/pieces.ts';
import { renderPages } from './render/pages.ts';
import { openRenderThread, type RenderThread } from './render/thread.ts';
import { openRowMemory } from './render/row-memory.ts';
import { addSpent, openStopwatch, type Spent } from './render/stopwatch.ts';
import { readReleases } from './releases.ts';
import { readSettings, type Settings } from './settings.ts';
import { commitPaths, makeScratch, settle } from './store/commit.ts';
import { withLock, type Store } from './store/lock.ts';

/**
 * Checks the data, makes the site in a fresh folder, checks what was made and only then puts it in place. What the site
 * before has of the same data and code is taken from there. Gives the seconds of the processors by what they were spent on.
 */
export async function buildSite(settings: Settings): Promise<Spent> {
  const dist: Store = { folder: dirname(settings.distDir), name: basename(settings.distDir) };
  return withLock(dist, () => buildInto(dist, settings));
}

async function buildInto(dist: Store, settings: Settings): Promise<Spent> {
  const watch = openStopwatch();
  settle(dist);
  const thread = openRenderThread();
  // While this thread checks the data, the other has nothing to do yet.
  const looking = thread.look(settings.distDir);
  looking.catch(() => undefined);
  const folder = loadValidFolder(settings.dataDir);
  watch.lap('checking the data');
  const tellHeaps = boundHeaps(folder.observations.length);
  const progress = showProgress();
  const fresh = makeScratch(dist);
  const closing = new AsyncDisposableStack();
  closing.defer(() => {
    rmSync(fresh, { recursive: true, force: true });
  });
  try {
    const pieces = openPieces(settings.distDir);
    const parts = closing.adopt(openPartMemory(settings.distDir, pieces), ({ close }) => {
      close();
    });
    const data = folderData(folder, parts);
    const site = await openSite(data, fresh, thread, settings);
    const inventory = closing.adopt(openInventory(settings.distDir), ({ close }) => {
      close();
    });
    // From nothing, everything is to be rendered.
    if (Object.keys(inventory.files).length === 0) tellHeaps(Infinity);
    const output = openOutput(join(fresh, dist.name), settings.distDir, inventory.files, await looking);
    const images = closing.adopt(openImages(output), async ({ close }) => {
      await close();
    });
    const making = { fresh, output, images, thread, progress, inventory, pieces, tellHeaps };
    const spent = await makeSite(data, site, making, settings);
    watch.lap('downloads, images and static files');
    progress.step({ vi: 'Soát các trang đã dựng', en: 'Checking the pages' });
    const files = output.list();
    const faults = faultsOf(output, files, inventory, settings);
    if (faults.length > 0) throw new Error(`The built site has faults:\n${faults.join('\n')}`);
    putInPlace(output, dist);
    inventory.write(files);
    parts.note();
    pieces.write();
    watch.lap('rules across pages, and putting in place');
    return addSpent(watch.take(), spent);
  } finally {
    progress.end();
    // It would tell of files to what is closed next.
    await thread.close();
    await closing.disposeAsync();
  }
}

/** The code of the pages, and the releases that they tell of. */
interface Site {
  readonly bundle: Bundle;
  readonly releases: readonly Release[];
  /** Rejects where the thread could not open them, and so will render nothing. */
  readonly opening: Promise<unknown>;
}

/** Has the thread derive what the pages show, while others still look at what the build before has left. */
async function openSite(
  data: PublishableData,
  fresh: string,
  thread: RenderThread,
  settings: Settings,
): Promise<Site> {
  const { siteUrl, basePath, distDir, releasesDir } = settings;
  const releases = readReleases(releasesDir);
  const bundle = await openBundle(await makeFonts(data), settings);
  writeDataset(data, releases, fresh);
  const { entry, pages, key } = bundle;
  const opening = thread.open({
    ...{ entry, pages, siteUrl, basePath },
    buildFolder: fresh,
    keptFolder: openKeptFolder(distDir, key),
  });
  opening.catch(() => undefined);
  return { bundle, releases, opening };
}

/** The faults of an output; what is as it was in the output before had none. */
function faultsOf(output: Output, files: KnownFiles, inventory: Inventory, settings: Settings): string[] {
  const readIn = (known: KnownFiles) => (path: string) => {
    const place = known[path]?.page;
    return place ? inventory.pages.read(place) : null;
  };
  const [read, readBefore] = [readIn(files), readIn(inventory.files)];
  const wanted = changedPages(output, { ...settings, files: inventory.files, readBefore, read });
  return checkOutput(output, settings, { read, wanted });
}

/**
 * An output of which nothing is kept takes the place of the folder as a whole, and one that keeps files that of those
 * which differ: moving a file costs a hundredth of making its folder, and of removing that of before.
 */
function putInPlace(output: Output, dist: Store): void {
  const within = (path: string): string => `${dist.name}/${path}`;
  const difference = output.difference();
  commitPaths(
    dist,
    difference?.written.map(within) ?? [dist.name],
    (folder) => renameSync(output.folder, join(folder, dist.name)),
    difference?.removed.map(within),
  );
}

interface Making {
  readonly fresh: string;
  readonly output: Output;
  readonly images: Images;
  readonly inventory: Inventory;
  readonly pieces: Pieces;
  readonly thread: RenderThread;
  readonly progress: Progress;
  /** Told of so many files that are to be rendered. */
  readonly tellHeaps: (files: number) => void;
}

/** The pages are listed and rendered by another thread, while this one derives what is downloaded and writes it. */
async function makeSite(
  data: PublishableData,
  { bundle, releases, opening }: Site,
  making: Making,
  settings: Settings,
): Promise<Spent> {
  const { fresh, output, images, inventory, thread, progress, tellHeaps } = making;
  const showPages = progress.step({ vi: 'Dựng các trang', en: 'Rendering the pages' });
  const rendering = renderPages(thread, bundle.key, output, {
    pages: inventory.pages,
    onFile: images.begin,
    onProgress: (done, all) => {
      tellHeaps(all);
      showPages(done, all);
    },
  });
  rendering.catch(() => undefined);
  writePlaces(fresh, data);
  await withDownloads(data, releases, fresh, settings, async (downloads) => {
    writeReckoned(fresh, downloads);
    await stageFiles(downloads, bundle, making);
  });
  await opening;
  const spent = await rendering;
  // What it holds of the data is not needed any more, and what comes next needs memory as well.
  await thread.close();
  progress.step({ vi: 'Vẽ các ảnh', en: 'Drawing the images' });
  await images.finish();
  for (const { path, text } of hostFiles(output.paths(), settings.basePath)) output.put(path, text);
  return spent;
}

/** Puts downloads, static files and what pages load into an output. */
async function stageFiles(downloads: Downloads, bundle: Bundle, making: Making): Promise<void> {
  const { fresh, output, pieces } = making;
  const staged = downloadOutput(output, 'data', pieces);
  const rows = openRowMemory(output, 'data/ket-nap.sqlite', pieces);
  writeSizes(fresh, await downloads.publish(FORMATS, staged, rows));
  const others = [
    ...listFolder(resolve('public')).filter(({ path }) => !path.startsWith('data/')),
    ...downloads.releaseFiles.map(({ path, from }) => ({ path: `data/${path}`, from })),
    ...listFolder(bundle.clientFolder),
  ];
  for (const { path, from } of others) output.put(path, readFileSync(from));
  output.put('licences/be-vietnam-pro.txt', readFontLicence());
  await staged.settled();
  // The database is in the output by then.
  rows.keep();
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  await runCommand(async () => {
    const settings = readSettings();
    await buildSite(settings);
    console.log(`Built ${settings.distDir}`);
  });
}
