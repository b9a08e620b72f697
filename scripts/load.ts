import { relative } from 'node:path';
import { formatProblem, formatSummary } from '../src/dataset/validate/format.ts';
import { hasErrors, runPipeline, type PipelineResult } from '../src/dataset/pipeline.ts';
import { readDataFiles } from './data-files.ts';

/** Reads, parses and validates a data folder, and prints every problem found. */
export function loadData(dataDir: string): PipelineResult {
  const result = runPipeline(readDataFiles(dataDir));
  const folder = nameFolder(dataDir);
  for (const problem of result.problems) console.error(formatProblem(problem, 'en', { folder }));
  if (result.problems.length > 0) console.error(formatSummary(result.problems, 'en'));
  return result;
}

/** The same, or the end of the command with exit code 1 where there is an error. */
export function loadValidData(dataDir: string): PipelineResult {
  const result = loadData(dataDir);
  if (hasErrors(result.problems)) process.exit(1);
  return result;
}

/** How a message calls the data folder: as an editor would type it where she stands. */
export function nameFolder(dataDir: string): string {
  const path = relative(process.cwd(), dataDir);
  return path.startsWith('..') ? dataDir : path;
}
