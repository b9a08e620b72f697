import { relative } from 'node:path';
import type { Language } from '../src/dataset/model/language.ts';
import { hasErrors, runPipeline, type PipelineResult } from '../src/dataset/pipeline.ts';
import type { Text } from '../src/dataset/model/language.ts';
import type { parseFile } from '../src/dataset/parse/tables.ts';
import type { FileSource } from '../src/dataset/stream/source.ts';
import { formatProblem } from '../src/dataset/validate/format.ts';
import { showProgress } from './progress.ts';
import { checkByFile, type CheckedFolder } from '../src/dataset/stream/check-by-file.ts';
import { readDataFiles, withDataFiles } from './data-files.ts';
import { printProblems } from './print-problems.ts';

/**
 * Reads, parses and validates a data folder, and prints every problem found; where one is an error, the command ends with exit
 * code 1.
 */
export function loadValidData(dataDir: string, parse?: typeof parseFile): PipelineResult {
  const result = runPipeline(readDataFiles(dataDir), parse);
  printProblems(result.problems, 'en', { folder: nameFolder(dataDir) });
  if (hasErrors(result.problems)) process.exit(1);
  return result;
}

const READING: Text = { vi: 'Đọc và kiểm tra các tệp', en: 'Reading and checking files' };
const COMPARING: Text = { vi: 'So các con số của từng nơi', en: 'Comparing the figures of each place' };

/** Checks a data folder of any size file by file, and shows how far it has come and the first problem found. */
export function checkFolder(dataDir: string, language: Language): CheckedFolder & Pick<FileSource, 'read'> {
  const progress = showProgress({ language });
  const folder = nameFolder(dataDir);
  try {
    return withDataFiles(dataDir, (source) => {
      const steps = { files: progress.step(READING), rows: progress.step(COMPARING) };
      let isFirst = true;
      const checked = checkByFile(source, {
        onProgress: (step, done, all) => {
          steps[step](done, all);
        },
        onProblem: (problem) => {
          if (isFirst) progress.note(formatProblem(problem, language, { folder }));
          isFirst = false;
        },
      });
      return { ...checked, read: source.read };
    });
  } finally {
    progress.end();
  }
}

/** Checks and prints every problem; the command ends with exit code 1 where there is an error. */
export function loadValidFolder(dataDir: string): CheckedFolder {
  const result = checkFolder(dataDir, 'en');
  printProblems(result.problems, 'en', { folder: nameFolder(dataDir) });
  if (hasErrors(result.problems)) process.exit(1);
  return result;
}

/** How a message calls the data folder: as an editor would type it where she stands. */
export function nameFolder(dataDir: string): string {
  const path = relative(process.cwd(), dataDir);
  return path.startsWith('..') ? dataDir : path;
}
