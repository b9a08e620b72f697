import { parentPort, workerData } from 'node:worker_threads';
import { readDataFiles } from '../../scripts/data-files.ts';
import { readSavedTexts } from '../../scripts/saved-texts.ts';
import { judge } from './judge.ts';
import type { Mutant } from './mutants.ts';

/** Which slips this thread judges, and where the data lie. */
export interface Task {
  readonly mutants: readonly Mutant[];
  readonly dataDir: string;
  readonly sourcesDir: string;
  readonly isProven: boolean;
}

const { mutants, dataDir, sourcesDir, isProven } = workerData as Task;
const files = readDataFiles(dataDir);
const texts = isProven ? readSavedTexts(sourcesDir) : [];
for (const mutant of mutants) parentPort?.postMessage(judge(mutant, files, { texts, isProven }));
