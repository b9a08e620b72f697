import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Answer, KnownTask, Question, RenderedFile, RenderTask, WorkerStart } from './messages.ts';

/** Files that a thread gets at a time: few enough that all end together, many enough that none waits. */
const BATCH = 24;
/** Fewer files than these are done before a further thread has read the data. */
const WORTH_A_THREAD = 200;
/** Pages are many short-lived strings; with more room for them, fewer are carried along. The rest is the data. */
const RESOURCES = { maxYoungGenerationSizeMb: 32, maxOldGenerationSizeMb: 1024 };

/** Threads that render files of one state of the data. */
export interface Pool {
  readonly list: () => Promise<readonly RenderTask[]>;
  /**
   * Renders files, one batch after another. What rests on all of the data is left to one thread, which draws each chart
   * once; what has a key of its own is shared.
   */
  readonly render: (
    tasks: readonly KnownTask[],
    done: (files: readonly RenderedFile[]) => void,
  ) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Starts a thread, to which others come as they are needed; each opens the bundle by itself. `buildFolder` has the data. */
export function openPool(start: WorkerStart, buildFolder: string): Pool {
  const env = { ...process.env, BUILD_DIR: buildFolder };
  const open = (): Worker =>
    new Worker(new URL('./worker.ts', import.meta.url), {
      workerData: start,
      env,
      resourceLimits: RESOURCES,
    });
  const workers = [open()];
  return {
    async list() {
      const answer = await ask(workers[0], { kind: 'list' });
      return answer.kind === 'list' ? answer.tasks : [];
    },
    async render(tasks, done) {
      const whole = tasks.filter(({ key }) => key === null);
      const shared = tasks.filter(({ key }) => key !== null);
      if (shared.length >= WORTH_A_THREAD)
        while (workers.length < availableParallelism()) workers.push(open());
      await Promise.all(
        workers.map(async (worker, index) => {
          for (const queue of index === 0 ? [whole, shared] : [shared]) {
            for (let batch = queue.splice(0, BATCH); batch.length > 0; batch = queue.splice(0, BATCH)) {
              const answer = await ask(worker, { kind: 'render', tasks: batch });
              if (answer.kind === 'render') done(answer.files);
            }
          }
        }),
      );
    },
    async close() {
      await Promise.all(workers.map((worker) => worker.terminate()));
    },
  };
}

/** Rejects with what went wrong in the thread. */
function ask(worker: Worker | undefined, question: Question): Promise<Answer> {
  return new Promise((resolve, reject) => {
    if (!worker) throw new Error('no thread to render with');
    const settle = (answer: Answer): void => {
      worker.off('error', reject);
      if (answer.kind === 'failed') reject(new Error(answer.message));
      else resolve(answer);
    };
    worker.once('error', reject);
    worker.once('message', settle);
    worker.postMessage(question);
  });
}
