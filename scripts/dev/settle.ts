import { Worker } from 'node:worker_threads';
import type { ShownEdition } from '../../src/site/generated.ts';
import type { Settings } from '../settings.ts';

/** What a thread writes of the data folder. */
export interface SettleRequest {
  readonly settings: Settings;
  /** The folder that holds `generated/` and `public/`. */
  readonly root: string;
}

/** What was written. */
export interface Settled extends ShownEdition {
  /** The characters that the fonts have. */
  readonly characters: string;
}

/**
 * Writes downloads and fonts of the data folder as it is, in a thread of its own, so that a page that is edited meanwhile does not wait.
 * Null where the data have errors: then nothing is written.
 */
export function settleInThread(request: SettleRequest): Promise<Settled | null> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./settle-worker.ts', import.meta.url), { workerData: request });
    worker.once('message', resolve);
    worker.once('error', reject);
  });
}
