import { parentPort, workerData } from 'node:worker_threads';
import { rememberFiles } from '../../src/dataset/parse/remember.ts';
import { runPipeline } from '../../src/dataset/pipeline.ts';
import { readDataFiles } from '../data-files.ts';

const parse = rememberFiles();
const check = () => runPipeline(readDataFiles(workerData as string), parse).problems;

// The first check takes the longest, and nobody waits for it.
check();
parentPort?.on('message', () => parentPort?.postMessage(check()));
