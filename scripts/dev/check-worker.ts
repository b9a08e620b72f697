import { parentPort, workerData } from 'node:worker_threads';
import { rememberCheck } from '../../src/dataset/stream/remember-check.ts';
import { sourceOf } from '../../src/dataset/stream/source.ts';
import { readDataFiles } from '../data-files.ts';

const remembered = rememberCheck();
const check = () => remembered(sourceOf(readDataFiles(workerData as string)));

// The first check takes the longest, and nobody waits for it.
check();
parentPort?.on('message', () => parentPort?.postMessage(check()));
