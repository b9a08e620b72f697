import { parentPort, workerData } from 'node:worker_threads';
import type { Dataset } from '../../src/dataset/model/record.ts';
import { stageBuild } from '../ingest.ts';
import type { Settings } from '../settings.ts';
import type { Inventory } from './inventory.ts';
import { openOutput } from './output.ts';

/** What the thread is told. */
export interface Staging {
  readonly dataset: Dataset;
  /** The folder for the generated dataset. */
  readonly buildFolder: string;
  readonly outFolder: string;
  readonly before: string;
  /** What is known of the output before, as far as it is staged. */
  readonly known: Inventory['files'];
  readonly settings: Settings;
}

const { dataset, buildFolder, outFolder, before, known, settings } = workerData as Staging;
const output = openOutput(outFolder, before, known);
await stageBuild(dataset, buildFolder, output, settings);
parentPort?.postMessage(output.list());
