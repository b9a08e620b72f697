import { join } from 'node:path';
import { parentPort } from 'node:worker_threads';
import { isDraft } from '../images/image-key.ts';
import { readPage } from '../output/read-page.ts';
import { writeFresh } from '../store/write.ts';
import { openApp, type SiteApp } from './app.ts';
import { packFile } from './compress.ts';
import { fingerprint, writeForms } from './output.ts';
import { lookAt } from './seen-files.ts';
import { openStopwatch } from './stopwatch.ts';
import {
  isOfIndexes,
  type Answer,
  type CommonTasks,
  type Draft,
  type KnownTask,
  type Question,
  type RenderedFile,
  type RenderedFiles,
  type WorkerStart,
} from './messages.ts';

/** So many files, or files of so many milliseconds, are told of together. */
const MOST_UNTOLD = 24;
const LONGEST_UNTOLD = 200;

const encoder = new TextEncoder();
const watch = openStopwatch();

/** Renders a file and writes it where its bytes are not those that lie there already. */
async function renderFile(task: KnownTask, { app, start }: OpenSite): Promise<RenderedFile | Draft> {
  const isPage = task.path.endsWith('.html');
  const lap = (step: string): void => {
    watch.lap(`${isPage ? 'pages' : 'other files'}: ${step}`);
  };
  const content = await app.render(task);
  const text = (): string => (typeof content === 'string' ? content : new TextDecoder().decode(content));
  const bytes = typeof content === 'string' ? encoder.encode(content) : content;
  lap('rendering');
  if (isDraft(task.path)) return { path: task.path, draft: text() };
  const sha256 = fingerprint(bytes);
  const isNew = sha256 !== task.known;
  if (isNew) writeFresh(join(start.outFolder, task.path), bytes);
  lap('writing');
  const packed = isNew ? writeForms(start.outFolder, task.path, packFile(task.path, bytes)) : [];
  lap('packing');
  const page = isPage && isNew ? encoder.encode(JSON.stringify(readPage(task.path, text()))) : null;
  lap('reading for the rules');
  return { path: task.path, sha256, page, packed };
}

interface OpenSite {
  readonly app: SiteApp;
  readonly start: WorkerStart;
}

let site: OpenSite | null = null;

async function answer(question: Question): Promise<Answer> {
  if (question.kind === 'look') return { kind: 'look', seen: lookAt(question.folder) };
  if (question.kind === 'open') {
    setPlaces(question.start);
    site = { app: await openApp(question.start), start: question.start };
    return { kind: 'open' };
  }
  if (!site) throw new Error('nothing was opened');
  if (question.kind === 'list') {
    const { part } = question;
    const isWanted = (component: string): boolean => isOfIndexes(component) === (part === 'indexes');
    return { kind: 'list', tasks: await site.app.list(isWanted) };
  }
  if (question.kind === 'forget') {
    site.app.forget();
    return { kind: 'forget' };
  }
  watch.lap('opening and listing');
  await renderCommon(question.common, site);
  return { kind: 'render' };
}

/** Tells the code of the pages where it reads and keeps what is no part of itself. */
function setPlaces({ buildFolder, keptFolder }: WorkerStart): void {
  process.env['BUILD_DIR'] = buildFolder;
  process.env['KEPT_DIR'] = keptFolder;
}

/** Renders files that no other thread has taken, until none is left. */
async function renderCommon({ tasks, step, next }: CommonTasks, site: OpenSite): Promise<void> {
  let files: (RenderedFile | Draft)[] = [];
  let told = performance.now();
  const tell = (): void => {
    parentPort?.postMessage({ kind: 'files', files, spent: watch.take() } satisfies RenderedFiles);
    [files, told] = [[], performance.now()];
  };
  const take = (): number => Atomics.add(next, 0, step);
  for (let start = take(); start < tasks.length; start = take()) {
    for (const task of tasks.slice(start, start + step)) {
      files.push(await renderFile(task, site));
      if (files.length >= MOST_UNTOLD || performance.now() - told > LONGEST_UNTOLD) tell();
    }
  }
  tell();
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
