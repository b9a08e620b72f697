import { resolve, sep } from 'node:path';
import { dev } from 'astro';
import type { Plugin, ViteDevServer } from 'vite';
import type { Dataset } from '../src/dataset/model/record.ts';
import { hasErrors } from '../src/dataset/pipeline.ts';
import { PREVIEW_FORMATS } from '../src/dataset/publish/publish.ts';
import { formatProblem } from '../src/dataset/validate/format.ts';
import { writeGenerated } from './ingest.ts';
import { loadData, loadValidData, nameFolder } from './load.ts';
import { readSettings } from './settings.ts';

const settings = readSettings();
const { dataDir } = settings;
const root = resolve('.');

/** Writes what the pages need; workbooks, databases and archives are for the build. */
function preview(dataset: Dataset): Promise<void> {
  return writeGenerated(dataset, root, { settings, formats: PREVIEW_FORMATS });
}

/** Puts an edited data folder into the open page, or its problems over it; the last good data stay. */
async function refresh(server: ViteDevServer): Promise<void> {
  const { dataset, problems } = loadData(dataDir);
  if (!hasErrors(problems)) {
    await preview(dataset);
    server.ws.send({ type: 'full-reload' });
    return;
  }
  const message = problems
    .map((problem) => formatProblem(problem, 'en', { folder: nameFolder(dataDir) }))
    .join('\n');
  server.ws.send({ type: 'error', err: { message, stack: '', plugin: 'npm run check' } });
}

const dataPreview: Plugin = {
  name: 'ket-nap-data-preview',
  configureServer(server) {
    server.watcher.add(dataDir);
    server.watcher.on('all', (_event, path) => {
      if (path.startsWith(dataDir + sep)) void refresh(server);
    });
  },
};

await preview(loadValidData(dataDir).dataset);
await dev({ server: { port: 4321 }, vite: { plugins: [dataPreview] } });
