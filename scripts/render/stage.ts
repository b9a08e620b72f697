import { Worker } from 'node:worker_threads';
import type { Dataset } from '../../src/dataset/model/record.ts';
import type { Settings } from '../settings.ts';
import type { Inventory } from './inventory.ts';
import type { Output } from './output.ts';
import type { Staging } from './stage-thread.ts';

/** Files of an output that are staged, not rendered. */
const STAGED = /^(?:data|licences)\/|^[^/]*$/;

/**
 * Stages a build in a thread of its own: all tables in all formats take more memory than anything else, which is given
 * back when the thread ends.
 */
export async function stageInThread(
  dataset: Dataset,
  buildFolder: string,
  output: Output,
  settings: Settings,
): Promise<void> {
  const staging: Staging = {
    dataset,
    buildFolder,
    outFolder: output.folder,
    before: settings.distDir,
    known: Object.fromEntries(Object.entries(output.before).filter(([path]) => STAGED.test(path))),
    settings,
  };
  const files = await new Promise<Inventory['files']>((resolve, reject) => {
    const worker = new Worker(new URL('./stage-thread.ts', import.meta.url), { workerData: staging });
    worker.once('message', resolve);
    worker.once('error', reject);
  });
  for (const [path, file] of Object.entries(files)) if (file) output.note(path, file);
}
