import { parentPort } from 'node:worker_threads';
import { isDraft } from '../images/image-key.ts';
import { openApp, type SiteApp } from './app.ts';
import { finishFile, partOf } from './finish-file.ts';
import { openFinishers, type Finishers } from './finishers.ts';
import { lookAt } from './seen-files.ts';
import { addSpent, openStopwatch, type Spent } from './stopwatch.ts';
import {
  partOfSource,
  type Answer,
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
/** Fewer files than these are finished before a thread that would is there, if none has so many bytes. */
const WORTH_A_THREAD = 200;
const LARGE = 1 << 18;

const encoder = new TextEncoder();
const watch = openStopwatch();

interface OpenSite {
  readonly app: SiteApp;
  readonly start: WorkerStart;
}

let site: OpenSite | null = null;
let finishers: Finishers | null = null;

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
    // What only another part is made of is rendered by then.
    site.app.forget();
    const tasks = await site.app.list((component) => partOfSource(component) === part);
    // Of the other files nothing is left that only tells whether they are as they were.
    if (part === 'rest') site.app.forget();
    return { kind: 'list', tasks };
  }
  if (question.kind === 'settle') {
    await finishers?.settle();
    tell();
    return { kind: 'settle' };
  }
  watch.lap('opening and listing');
  await renderAll(question.tasks, site);
  return { kind: 'render' };
}

/** Tells the code of the pages where it reads and keeps what is no part of itself. */
function setPlaces({ buildFolder, keptFolder }: WorkerStart): void {
  process.env['BUILD_DIR'] = buildFolder;
  process.env['KEPT_DIR'] = keptFolder;
}

let files: (RenderedFile | Draft)[] = [];
let spentAside: Spent = {};
let told = performance.now();

/** Renders files; of many, and of large ones, other threads finish those that they have time for. */
async function renderAll(tasks: readonly KnownTask[], { app, start }: OpenSite): Promise<void> {
  if (tasks.length >= WORTH_A_THREAD) finishers ??= finishersOf(start);
  for (const task of tasks) {
    const { path, known } = task;
    const content = await app.render(task);
    const bytes = typeof content === 'string' ? encoder.encode(content) : content;
    watch.lap(`${partOf(path)}: rendering`);
    if (bytes.length >= LARGE) finishers ??= finishersOf(start);
    if (isDraft(path)) add({ path, draft: new TextDecoder().decode(bytes) });
    else if (!(await finishers?.take({ path, bytes, known })))
      add(finishFile({ path, bytes, known }, start.outFolder, watch));
  }
  tell();
}

function finishersOf({ outFolder }: WorkerStart): Finishers {
  return openFinishers(outFolder, ({ file, spent }) => {
    spentAside = addSpent(spentAside, spent);
    add(file);
  });
}

function add(file: RenderedFile | Draft): void {
  files.push(file);
  if (files.length >= MOST_UNTOLD || performance.now() - told > LONGEST_UNTOLD) tell();
}

function tell(): void {
  const spent = addSpent(watch.take(), spentAside);
  parentPort?.postMessage({ kind: 'files', files, spent } satisfies RenderedFiles);
  [files, spentAside, told] = [[], {}, performance.now()];
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
