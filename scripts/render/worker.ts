import { parentPort, workerData } from 'node:worker_threads';
import { readPage } from '../output/read-page.ts';
import { openApp } from './app.ts';
import { fingerprint, writePacked } from './output.ts';
import type { Answer, KnownTask, Question, RenderedFile, WorkerStart } from './messages.ts';

const start = workerData as WorkerStart;
const app = await openApp(start);

/** Renders a file and writes it where its bytes are not those that lie there already. */
async function renderFile(task: KnownTask): Promise<RenderedFile> {
  const bytes = await app.render(task);
  const sha256 = fingerprint(bytes);
  const isNew = sha256 !== task.known;
  const packed = isNew ? writePacked(start.outFolder, task.path, bytes) : [];
  const page = task.path.endsWith('.html') ? readPage(task.path, new TextDecoder().decode(bytes)) : null;
  return { path: task.path, sha256, page, packed };
}

async function answer(question: Question): Promise<Answer> {
  if (question.kind === 'list') return { kind: 'list', tasks: await app.list() };
  const files: RenderedFile[] = [];
  for (const task of question.tasks) files.push(await renderFile(task));
  return { kind: 'render', files };
}

parentPort?.on('message', (question: Question) => {
  answer(question).then(
    (result) => parentPort?.postMessage(result),
    (error: unknown) => {
      const message = error instanceof Error ? (error.stack ?? error.message) : String(error);
      parentPort?.postMessage({ kind: 'failed', message } satisfies Answer);
    },
  );
});
