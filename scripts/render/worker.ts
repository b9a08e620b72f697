import { parentPort } from 'node:worker_threads';
import { readPage } from '../output/read-page.ts';
import { openApp, type SiteApp } from './app.ts';
import { fingerprint, writePacked } from './output.ts';
import type { Answer, KnownTask, Question, RenderedFile, WorkerStart } from './messages.ts';

/** Renders a file and writes it where its bytes are not those that lie there already. */
async function renderFile(task: KnownTask, { app, start }: OpenSite): Promise<RenderedFile> {
  const bytes = await app.render(task);
  const sha256 = fingerprint(bytes);
  const isNew = sha256 !== task.known;
  const packed = isNew ? writePacked(start.outFolder, task.path, bytes) : [];
  const page = task.path.endsWith('.html') ? readPage(task.path, new TextDecoder().decode(bytes)) : null;
  return { path: task.path, sha256, page, packed };
}

interface OpenSite {
  readonly app: SiteApp;
  readonly start: WorkerStart;
}

let site: OpenSite | null = null;

async function answer(question: Question): Promise<Answer> {
  if (question.kind === 'open') {
    process.env['BUILD_DIR'] = question.start.buildFolder;
    site = { app: await openApp(question.start), start: question.start };
    return { kind: 'open' };
  }
  if (!site) throw new Error('nothing was opened');
  if (question.kind === 'list') return { kind: 'list', tasks: await site.app.list() };
  const files: RenderedFile[] = [];
  for (const task of question.tasks) files.push(await renderFile(task, site));
  return { kind: 'render', files };
}

/** Questions may wait, but are answered one after the other. */
let last = Promise.resolve();

parentPort?.on('message', (question: Question) => {
  last = last
    .then(() => answer(question))
    .then(
      (result) => parentPort?.postMessage(result),
      (error: unknown) => {
        const message = error instanceof Error ? (error.stack ?? error.message) : String(error);
        parentPort?.postMessage({ kind: 'failed', message } satisfies Answer);
      },
    );
});
