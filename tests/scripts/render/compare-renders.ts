// Renders some files of each quick route both ways, and prints how many there are and which differ, as JSON:
// `node compare-renders.ts FOLDER`, which takes the generated dataset.
import { pathToFileURL } from 'node:url';
import { makeFonts } from '../../../scripts/fonts/write.ts';
import { withDownloads } from '../../../scripts/downloads.ts';
import { writeDataset, writePlaces, writeReckoned } from '../../../scripts/ingest.ts';
import { loadValidFolder } from '../../../scripts/load.ts';
import { folderData } from '../../../scripts/publication.ts';
import { addressOf, isQuick, openApp, type BundledApp } from '../../../scripts/render/app.ts';
import { openBundle } from '../../../scripts/render/bundle.ts';
import { readReleases } from '../../../scripts/releases.ts';
import { readSettings } from '../../../scripts/settings.ts';

/** One file in so many: all would take minutes. */
const EVERY = 29;

const [, , folder = ''] = process.argv;
const settings = readSettings();
const data = folderData(loadValidFolder(settings.dataDir));
const bundle = await openBundle(await makeFonts(data), settings);
const releases = readReleases(settings.releasesDir);
writeDataset(data, releases, folder);
writePlaces(folder, data);
await withDownloads(data, releases, folder, settings, (downloads) => {
  writeReckoned(folder, downloads);
  return Promise.resolve();
});
process.env['BUILD_DIR'] = folder;
const app = await openApp({ ...bundle, ...settings });
const { app: plain } = (await import(pathToFileURL(bundle.entry).href)) as { app: BundledApp };
const routes = new Map(plain.manifest.routes.map(({ routeData }) => [routeData.component, routeData]));
const decoder = new TextDecoder();
const different: string[] = [];
const compared: Record<string, number> = {};
for (const [index, task] of (await app.list(isQuick)).entries()) {
  const routeData = routes.get(task.component);
  // Pages without a key may tell of downloads, which are not written here.
  if (index % EVERY > 0 || task.key === null || !routeData) continue;
  const address = addressOf(task.pathname, routeData.type, settings);
  const response = await plain.render(new Request(address), { routeData });
  const quick = await app.render(task);
  compared[task.component] = (compared[task.component] ?? 0) + 1;
  if ((typeof quick === 'string' ? quick : decoder.decode(quick)) !== (await response.text())) {
    different.push(task.path);
  }
}
process.stdout.write(`${JSON.stringify({ compared, different })}\n`);
