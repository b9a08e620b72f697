import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type {
  Answer,
  CommonTasks,
  Draft,
  ListedPart,
  KnownTask,
  Question,
  RenderedFile,
  RenderedFiles,
  RenderTask,
  WorkerStart,
} from './messages.ts';
import { readSeen, type SeenFiles } from './seen-files.ts';
import type { Spent } from './stopwatch.ts';

/** So many files are shared at a time, and so many that rest on rows of their own are taken by one thread. */
const PART = 480;
const STEP = 24;
/** So many parts lie before a thread at a time. */
const AHEAD = 6;
/** Fewer files than these are done before a further thread has read the data. */
const WORTH_A_THREAD = 200;
/** Of more observations one thread has all that is derived: two would not fit into memory. */
const MOST_SHARED = 60_000;
/**
 * Pages are many short-lived strings; the rest is the data. With twice the room for what is young, a build of 2,000 places
 * took a third more memory, and no less time.
 */
const RESOURCES = { maxYoungGenerationSizeMb: 16, maxOldGenerationSizeMb: 1024 };

/** Told of files that are done, and of what was spent since it was told before. */
type OnFiles = (files: readonly (RenderedFile | Draft)[], spent: Spent) => void;

/** Threads that render files of one state of the data. */
export interface Pool {
  /** Has all files of a folder looked at. */
  readonly look: (folder: string) => Promise<SeenFiles>;
  /**
   * Has the code of the pages opened; the generated dataset must be there. A second thread comes at once where nothing is there to
   * keep, or a core is left for it.
   */
  readonly open: (start: WorkerStart, site: OpenedSite, done: OnFiles) => Promise<unknown>;
  readonly list: (part: ListedPart) => Promise<readonly RenderTask[]>;
  /** Whether one thread lists and renders both parts, one after the other. */
  readonly isAlone: () => boolean;
  /** Renders what the search and the explorer read, in the thread that listed it, and has it let go of it. */
  readonly renderIndexes: (tasks: readonly KnownTask[]) => Promise<void>;
  /** Renders the other files, those of each queue before those of the next. */
  readonly render: (queues: Queues) => Promise<void>;
  readonly close: () => Promise<void>;
}

interface OpenedSite {
  /** Whether nothing is there to keep. */
  readonly isAllNew: boolean;
  readonly observationCount: number;
}

/** Files by who may render them and when. */
export interface Queues {
  /** What is of charts is left to one thread, which draws each of them once. */
  readonly charts: readonly KnownTask[];
  /** What else rests on all of the data is shared. */
  readonly whole: readonly KnownTask[];
  /** What has a key of its own is shared. */
  readonly shared: readonly KnownTask[];
  /** What waits for the downloads comes last. */
  readonly late: readonly KnownTask[];
}

/**
 * Starts a thread, to which others come as they are needed: each has to read the data and derive the figures for itself. They
 * read their own code at once, and that of the pages when they are told to open it.
 */
export function openPool(): Pool {
  let onFiles: OnFiles = () => undefined;
  const begin = (): Thread =>
    openThread(
      new Worker(new URL('./worker.ts', import.meta.url), { resourceLimits: RESOURCES }),
      (files, spent) => {
        onFiles(files, spent);
      },
    );
  let most = availableParallelism();
  const first = begin();
  const threads = [first];
  let opening: Question | null = null;
  let isClosed = false;
  let indexer = first;
  let indexing = Promise.resolve();
  // Answers may come once the threads are closed; one that began now would be left, and who asks one would wait for ever.
  const refuseClosed = (): void => {
    if (isClosed) throw new Error('the threads are closed');
  };
  return {
    async look(folder) {
      const answer = await first.ask({ kind: 'look', folder });
      return answer.kind === 'look' ? readSeen(answer.seen) : new Map();
    },
    open(start, { isAllNew, observationCount }, done) {
      onFiles = done;
      if (observationCount > MOST_SHARED) most = 1;
      // Two cores are taken by this thread and the first: a further one derives all once more, to render little.
      if (most > (isAllNew ? 1 : 2)) threads.push(begin());
      const question = { kind: 'open', start } as const;
      opening = question;
      return Promise.all(threads.map((thread) => thread.ask(question)));
    },
    async list(part) {
      if (part === 'indexes') indexer = threads[1] ?? first;
      const answer = await (part === 'indexes' ? indexer : first).ask({ kind: 'list', part });
      return answer.kind === 'list' ? answer.tasks : [];
    },
    isAlone: () => threads.length === 1,
    renderIndexes(tasks) {
      refuseClosed();
      indexing = renderIn(indexer, share(tasks)).then(
        async () => void (await indexer.ask({ kind: 'forget' })),
      );
      return indexing;
    },
    async render(tasks) {
      refuseClosed();
      while (tasks.shared.length >= WORTH_A_THREAD && threads.length < most) {
        const thread = begin();
        if (opening) void thread.ask(opening);
        threads.push(thread);
      }
      const charts = share(tasks.charts);
      // What rests on the same rows stands together, and is quicker rendered by one thread.
      const common = [...share(tasks.whole), ...share(tasks.shared, STEP), ...share(tasks.late)];
      await Promise.all(
        threads.map(async (thread) => {
          // What is left to one thread alone comes before what any may take.
          if (thread === indexer) await indexing;
          await renderIn(thread, [...(thread === first ? charts : []), ...common]);
        }),
      );
    },
    async close() {
      isClosed = true;
      await Promise.all(threads.map((thread) => thread.close()));
    },
  };
}

/** A thread that answers questions in their order. */
interface Thread {
  /** Rejects with what went wrong in the thread. */
  readonly ask: (question: Question) => Promise<Answer>;
  readonly close: () => Promise<unknown>;
}

function openThread(worker: Worker, onFiles: OnFiles): Thread {
  const waiting: PromiseWithResolvers<Answer>[] = [];
  let fault: Error | null = null;
  worker.on('message', (answer: Answer | RenderedFiles) => {
    if (answer.kind === 'files') {
      onFiles(answer.files, answer.spent);
      return;
    }
    const asked = waiting.shift();
    if (answer.kind === 'failed') asked?.reject(new Error(answer.message));
    else asked?.resolve(answer);
  });
  worker.on('error', (error: Error) => {
    fault = error;
    for (const asked of waiting.splice(0)) asked.reject(error);
  });
  return {
    ask(question) {
      const asked = Promise.withResolvers<Answer>();
      // Whoever awaits it hears of the fault; that nobody does yet is no fault of its own.
      asked.promise.catch(() => undefined);
      if (fault) asked.reject(fault);
      else waiting.push(asked);
      worker.postMessage(question);
      return asked.promise;
    },
    close: () => worker.terminate(),
  };
}

/** Files from which several threads take, in parts: a thread has a copy of those before it. */
function share(tasks: readonly KnownTask[], step = 1): readonly CommonTasks[] {
  const parts: CommonTasks[] = [];
  for (let start = 0; start < tasks.length; start += PART) {
    const next = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
    parts.push({ tasks: tasks.slice(start, start + PART), step, next });
  }
  return parts;
}

/** Has a thread take files, with further parts before it, so that it never waits for a thread that writes downloads. */
async function renderIn(thread: Thread, parts: readonly CommonTasks[]): Promise<void> {
  const asked: Promise<unknown>[] = [];
  for (const common of parts) {
    await asked[asked.length - AHEAD];
    asked.push(thread.ask({ kind: 'render', common }));
  }
  await Promise.all(asked);
}
