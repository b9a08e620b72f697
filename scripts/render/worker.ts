import { parentPort } from 'node:worker_threads';
import { isDraft } from '../images/image-key.ts';
import { openApp, type SiteApp } from './app.ts';
import { openChoice } from './choose-files.ts';
import { finishFile, partOf } from './finish-file.ts';
import { openFinishers, type Finishers } from './finishers.ts';
import { readKnown } from './known-files.ts';
import {
  PARTS,
  partOfSource,
  type Answer,
  type Draft,
  type KeyedTask,
  type Question,
  type RenderedFile,
  type RenderTarget,
  type SiteStart,
  type Told,
} from './messages.ts';
import { fingerprint } from './output.ts';
import { lookAt } from './seen-files.ts';
import { addSpent, openStopwatch, type Spent } from './stopwatch.ts';

/** So many files, or files of so many milliseconds, are told of together. */
const MOST_UNTOLD = 24;
const LONGEST_UNTOLD = 200;
/** Fewer files than these are finished before a thread that would is there, if none has so many bytes. */
const WORTH_A_THREAD = 200;
const LARGE = 1 << 18;

const encoder = new TextEncoder();
const watch = openStopwatch();
let app: SiteApp | null = null;
let finishers: Finishers | null = null;

async function answer(question: Question): Promise<Answer> {
  switch (question.kind) {
    case 'look':
      return { kind: 'look', seen: lookAt(question.folder) };
    case 'open':
      setPlaces(question.start);
      app = await openApp(question.start);
      return { kind: 'open' };
    case 'render':
      if (!app) throw new Error('nothing was opened');
      await renderSite(app, question.target);
      return { kind: 'render' };
  }
}

async function renderSite(app: SiteApp, target: RenderTarget): Promise<void> {
  const choose = openChoice(target.code, readKnown(target.known));
  for (const part of PARTS) {
    // What only another part is made of is rendered by then.
    app.forget();
    const { wanted, kept } = choose(await app.list((component) => partOfSource(component) === part));
    // Of the other files nothing is left that only tells whether they are as they were.
    if (part === 'rest') app.forget();
    post({ kind: 'listed', wanted: wanted.length, kept });
    watch.lap('opening and listing');
    await renderAll(wanted, app, target);
  }
  await finishers?.settle();
  tell();
}

/** Tells the code of the pages where it reads and keeps what is no part of itself. */
function setPlaces({ buildFolder, keptFolder }: SiteStart): void {
  process.env['BUILD_DIR'] = buildFolder;
  process.env['KEPT_DIR'] = keptFolder;
}

let files: (RenderedFile | Draft)[] = [];
let spentAside: Spent = {};
let told = performance.now();

/** Renders files; of many, and of large ones, other threads finish those that they have time for. */
async function renderAll(tasks: readonly KeyedTask[], app: SiteApp, target: RenderTarget): Promise<void> {
  if (tasks.length >= WORTH_A_THREAD) finishers ??= finishersOf(target);
  for (const task of tasks) {
    const { path, key, known } = task;
    const content = await app.render(task);
    const bytes = typeof content === 'string' ? encoder.encode(content) : content;
    watch.lap(`${partOf(path)}: rendering`);
    if (bytes.length >= LARGE) finishers ??= finishersOf(target);
    if (isDraft(path)) {
      const draft = new TextDecoder().decode(bytes);
      add({ path, draft, key: key ?? fingerprint(draft) });
    } else if (!(await finishers?.take({ path, key, bytes, known })))
      add(finishFile({ path, key, bytes, known }, target.outFolder, watch));
  }
}

function finishersOf({ outFolder }: RenderTarget): Finishers {
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
  post({ kind: 'finished', files, spent });
  [files, spentAside, told] = [[], {}, performance.now()];
}

function post(message: Answer | Told): void {
  parentPort?.postMessage(message);
}

/** Questions may wait, but are answered one after the other. */
let last = Promise.resolve();

parentPort?.on('message', (question: Question) => {
  last = last
    .then(() => answer(question))
    .then(post, (error: unknown) => {
      const message = error instanceof Error ? (error.stack ?? error.message) : String(error);
      post({ kind: 'failed', message });
    });
});
