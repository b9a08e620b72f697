import { relative } from 'node:path';
import type { Language } from '../src/dataset/model/language.ts';
import { hasErrors, runPipeline, type PipelineResult } from '../src/dataset/pipeline.ts';
import { checkByFile, type CheckedFolder } from '../src/dataset/stream/check-by-file.ts';
import { readDataFiles, withDataFiles } from './data-files.ts';
import { printProblems } from './print-problems.ts';

/** Reads, parses and validates a data folder, and prints every problem found. */
export function loadData(dataDir: string, language: Language = 'en'): PipelineResult {
  const result = runPipeline(readDataFiles(dataDir));
  printProblems(result.problems, language, { folder: nameFolder(dataDir) });
  return result;
}

/** The same, or the end of the command with exit code 1 where there is an error. */
export function loadValidData(dataDir: string): PipelineResult {
  const result = loadData(dataDir);
  if (hasErrors(result.problems)) process.exit(1);
  return result;
}

/** The same file by file, for a folder of any size. */
export function loadValidFolder(dataDir: string): CheckedFolder {
  const result = withDataFiles(dataDir, (source) => checkByFile(source));
  printProblems(result.problems, 'en', { folder: nameFolder(dataDir) });
  if (hasErrors(result.problems)) process.exit(1);
  return result;
}

/** How a message calls the data folder: as an editor would type it where she stands. */
export function nameFolder(dataDir: string): string {
  const path = relative(process.cwd(), dataDir);
  return path.startsWith('..') ? dataDir : path;
}
