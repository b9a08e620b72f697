// A thread that finishes files, one after the other. It has no data, and so takes little memory.
import { parentPort, workerData } from 'node:worker_threads';
import { finishFile, type UnfinishedFile } from './finish-file.ts';
import type { FinishedFile } from './finishers.ts';
import { openStopwatch } from './stopwatch.ts';

const outFolder = workerData as string;
const watch = openStopwatch();

parentPort?.on('message', (unfinished: UnfinishedFile) => {
  const file = finishFile(unfinished, outFolder, watch);
  parentPort?.postMessage({ file, spent: watch.take() } satisfies FinishedFile);
});
