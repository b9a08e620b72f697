import { resolve, sep } from 'node:path';
import { dev } from 'astro';
import type { Plugin, ViteDevServer } from 'vite';
import { hasErrors } from '../src/dataset/pipeline.ts';
import { formatProblem } from '../src/dataset/validate/format.ts';
import { writeGenerated } from './ingest.ts';
import { loadData, loadValidData, nameFolder } from './load.ts';
import { readSettings } from './settings.ts';

const { dataDir } = readSettings();
const root = resolve('.');

/** Puts an edited data folder into the open page, or its problems over it; the last good data stay. */
async function refresh(server: ViteDevServer): Promise<void> {
  const { dataset, problems } = loadData(dataDir);
  if (!hasErrors(problems)) {
    await writeGenerated(dataset, root);
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

await writeGenerated(loadValidData(dataDir).dataset, root);
await dev({ server: { port: 4321 }, vite: { plugins: [dataPreview] } });
