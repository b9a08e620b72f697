import { availableParallelism } from 'node:os';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import type { UnfinishedFile } from './finish-file.ts';
import type { RenderedFile } from './messages.ts';
import type { Spent } from './stopwatch.ts';

/** So many files lie before a thread; whoever has more finishes them itself. */
const MOST_BEFORE = 32;
const RESOURCES = { maxYoungGenerationSizeMb: 16, maxOldGenerationSizeMb: 256 };

/** A file that is finished, and what that took. */
export interface FinishedFile {
  readonly file: RenderedFile;
  readonly spent: Spent;
}

/** Threads that write, pack and read files while others are rendered. */
export interface Finishers {
  /** Hands a file over, whose bytes are gone then. False where every thread has enough before it. */
  readonly take: (file: UnfinishedFile) => Promise<boolean>;
  /** Waits until all files are finished. Rejects where one could not be. */
  readonly settle: () => Promise<void>;
}

/** Opens threads that finish files below a folder, as many as there are cores for beside the one that renders. */
export function openFinishers(outFolder: string, onFinished: (finished: FinishedFile) => void): Finishers {
  let fault: Error | null = null;
  let waiting: PromiseWithResolvers<undefined> | null = null;
  const threads = Array.from({ length: Math.max(1, availableParallelism() - 1) }, () => {
    const thread = {
      worker: new Worker(new URL('./finisher.ts', import.meta.url), {
        workerData: outFolder,
        resourceLimits: RESOURCES,
      }),
      before: 0,
    };
    thread.worker.on('message', (finished: FinishedFile) => {
      thread.before -= 1;
      onFinished(finished);
      tell();
    });
    thread.worker.on('error', (error: Error) => {
      fault ??= error;
      tell();
    });
    return thread;
  });
  function tell(): void {
    if (fault) waiting?.reject(fault);
    else if (threads.every(({ before }) => before === 0)) waiting?.resolve(undefined);
  }
  return {
    async take(file) {
      // What is finished is told of between two files.
      await nextTurn();
      if (fault) throw fault;
      const free = threads.reduce((least, each) => (each.before < least.before ? each : least));
      if (free.before >= MOST_BEFORE) return false;
      free.before += 1;
      free.worker.postMessage(file, [file.bytes.buffer]);
      return true;
    },
    settle() {
      waiting = Promise.withResolvers<undefined>();
      tell();
      return waiting.promise;
    },
  };
}
