import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type {
  Answer,
  DataStart,
  Draft,
  ListedPart,
  KnownTask,
  Question,
  RenderedFile,
  RenderTask,
  WorkerStart,
} from './messages.ts';
import type { Spent } from './stopwatch.ts';

/** Files that a thread gets at a time: few enough that all end together, many enough that none waits. */
const BATCH = 24;
/** Of files that rest on all data there are few, each as long as some others. */
const SMALL_BATCH = 2;
/** Batches that a thread has before it: whoever deals them out has other work meanwhile. */
const AHEAD = 4;
/** Fewer files than these are done before a further thread has read the data. */
const WORTH_A_THREAD = 200;
/**
 * Pages are many short-lived strings; the rest is the data. With twice the room for what is young, a build of 2,000 places
 * took a third more memory, and no less time.
 */
const RESOURCES = { maxYoungGenerationSizeMb: 16, maxOldGenerationSizeMb: 1024 };

/** Threads that render files of one state of the data. */
export interface Pool {
  /** Has the dataset read and figures derived, which takes as long as much else that is done before the pages. */
  readonly read: (start: DataStart) => void;
  /** Has the code of the pages opened; what is generated must be there. */
  readonly open: (start: WorkerStart) => Promise<unknown>;
  readonly list: (part: ListedPart) => Promise<readonly RenderTask[]>;
  /** Renders files, those of each queue before those of the next. */
  readonly render: (
    queues: Queues,
    done: (files: readonly (RenderedFile | Draft)[], spent: Spent) => void,
  ) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Files by who may render them and when. */
export interface Queues {
  /** What is of charts is left to one thread, which draws each of them once. */
  readonly charts: readonly KnownTask[];
  /** What the search and the explorer read is left to another, which lists it meanwhile. */
  readonly indexes: Promise<readonly KnownTask[]>;
  /** What else rests on all of the data is shared. */
  readonly whole: readonly KnownTask[];
  /** What has a key of its own is shared. */
  readonly shared: readonly KnownTask[];
  /** What waits for the downloads comes last. */
  readonly late: readonly KnownTask[];
}

/**
 * Starts two threads where there are as many cores, to which others come as they are needed. They read their own code at once,
 * and that of the pages when they are told to open it.
 */
export function openPool(): Pool {
  const begin = (): Thread =>
    openThread(new Worker(new URL('./worker.ts', import.meta.url), { resourceLimits: RESOURCES }));
  const cores = availableParallelism();
  const first = begin();
  const threads = cores > 1 ? [first, begin()] : [first];
  let opening: Question | null = null;
  const opened: Promise<Answer>[] = [];
  const askAll = (question: Question): void => {
    opened.push(...threads.map((thread) => thread.ask(question)));
  };
  return {
    read(start) {
      askAll({ kind: 'read', start });
    },
    open(start) {
      opening = { kind: 'open', start };
      askAll(opening);
      return Promise.all(opened);
    },
    async list(part) {
      const thread = (part === 'indexes' && threads[1]) || first;
      const answer = await thread.ask({ kind: 'list', part });
      return answer.kind === 'list' ? answer.tasks : [];
    },
    async render(tasks, done) {
      while (tasks.shared.length >= WORTH_A_THREAD && threads.length < cores) {
        const thread = begin();
        if (opening) void thread.ask(opening);
        threads.push(thread);
      }
      const [charts, indexes, whole, shared, late] = [
        inBatches(tasks.charts),
        tasks.indexes.then((own) => inBatches(own)),
        inBatches(tasks.whole, SMALL_BATCH),
        inBatches(tasks.shared),
        inBatches(tasks.late, SMALL_BATCH),
      ];
      const plans = [
        threads.length > 1 ? [charts, whole, shared, late] : [charts, indexes, whole, shared, late],
        [indexes, whole, shared, late],
      ];
      await Promise.all(
        threads.flatMap((thread, index) =>
          Array.from({ length: AHEAD }, async () => {
            for (const queue of plans[index] ?? [shared]) {
              for (const batch of await queue) {
                const answer = await thread.ask({ kind: 'render', tasks: batch });
                if (answer.kind === 'render') done(answer.files, answer.spent);
              }
            }
          }),
        ),
      );
    },
    async close() {
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

function openThread(worker: Worker): Thread {
  const waiting: PromiseWithResolvers<Answer>[] = [];
  let fault: Error | null = null;
  worker.on('message', (answer: Answer) => {
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

/** Batches in one queue, from which several take. */
function* inBatches(tasks: readonly KnownTask[], size = BATCH): Generator<readonly KnownTask[], void> {
  for (let start = 0; start < tasks.length; start += size) yield tasks.slice(start, start + size);
}
