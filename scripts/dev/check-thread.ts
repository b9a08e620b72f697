import { Worker } from 'node:worker_threads';
import type { Problem } from '../../src/dataset/model/problem.ts';

/** Checks a data folder beside the pages. */
export interface CheckThread {
  /** Every problem of the folder as it is now; one question at a time. */
  readonly check: () => Promise<readonly Problem[]>;
}

/** Starts a thread that remembers the files that it has read. */
export function openCheckThread(dataDir: string): CheckThread {
  const worker = new Worker(new URL('./check-worker.ts', import.meta.url), { workerData: dataDir });
  worker.unref();
  return {
    check: () =>
      new Promise((resolve, reject) => {
        worker.once('error', reject);
        worker.once('message', (problems: readonly Problem[]) => {
          worker.off('error', reject);
          resolve(problems);
        });
        worker.postMessage('check');
      }),
  };
}
