import { Worker } from 'node:worker_threads';
import type {
  Answer,
  Draft,
  KnownTask,
  ListedPart,
  Question,
  RenderedFile,
  RenderedFiles,
  RenderTask,
  WorkerStart,
} from './messages.ts';
import { readSeen, type SeenFiles } from './seen-files.ts';
import type { Spent } from './stopwatch.ts';

/** Files of a part, and parts that lie before the thread at a time, so that it never waits for one that writes downloads. */
const PART = 480;
const AHEAD = 6;
/** Pages are many short-lived strings; the rest is the data. */
const RESOURCES = { maxYoungGenerationSizeMb: 48, maxOldGenerationSizeMb: 1024 };

/** Told of files that are done, and of what was spent since it was told before. */
type OnFiles = (files: readonly (RenderedFile | Draft)[], spent: Spent) => void;

/** The thread that renders files of one state of the data. */
export interface RenderThread {
  /** Looks at all files of a folder. */
  readonly look: (folder: string) => Promise<SeenFiles>;
  /** Opens the code of the pages; the generated dataset must be there. */
  readonly open: (start: WorkerStart, done: OnFiles) => Promise<unknown>;
  readonly list: (part: ListedPart) => Promise<readonly RenderTask[]>;
  /** Renders files in their order; some may not be finished by then. */
  readonly render: (tasks: readonly KnownTask[]) => Promise<void>;
  /** Waits until all files that were rendered are finished and told of. */
  readonly settle: () => Promise<unknown>;
  readonly close: () => Promise<unknown>;
}

/**
 * Starts the thread, which reads its own code at once and that of the pages when it is told to open it. It alone has the data and
 * all that is derived from them: a second one that has would take as much memory again.
 */
export function openRenderThread(): RenderThread {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { resourceLimits: RESOURCES });
  const waiting: PromiseWithResolvers<Answer>[] = [];
  let fault: Error | null = null;
  let onFiles: OnFiles = () => undefined;
  const fail = (error: Error): void => {
    fault = error;
    for (const asked of waiting.splice(0)) asked.reject(error);
  };
  worker.on('message', (answer: Answer | RenderedFiles) => {
    if (answer.kind === 'files') {
      onFiles(answer.files, answer.spent);
      return;
    }
    const asked = waiting.shift();
    if (answer.kind === 'failed') asked?.reject(new Error(answer.message));
    else asked?.resolve(answer);
  });
  worker.on('error', fail);
  const ask = (question: Question): Promise<Answer> => {
    const asked = Promise.withResolvers<Answer>();
    // Whoever awaits it hears of the fault; that nobody does yet is no fault of its own.
    asked.promise.catch(() => undefined);
    if (fault) asked.reject(fault);
    else waiting.push(asked);
    worker.postMessage(question);
    return asked.promise;
  };
  return {
    async look(folder) {
      const answer = await ask({ kind: 'look', folder });
      return answer.kind === 'look' ? readSeen(answer.seen) : new Map();
    },
    open(start, done) {
      onFiles = done;
      return ask({ kind: 'open', start });
    },
    async list(part) {
      const answer = await ask({ kind: 'list', part });
      return answer.kind === 'list' ? answer.tasks : [];
    },
    async render(tasks) {
      const asked: Promise<unknown>[] = [];
      for (let start = 0; start < tasks.length; start += PART) {
        await asked[asked.length - AHEAD];
        asked.push(ask({ kind: 'render', tasks: tasks.slice(start, start + PART) }));
      }
      await Promise.all(asked);
    },
    settle: () => ask({ kind: 'settle' }),
    close() {
      fail(new Error('the thread is closed'));
      return worker.terminate();
    },
  };
}
