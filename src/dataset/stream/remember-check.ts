import { compareProblems, type Problem } from '../model/problem.ts';
import { rememberFiles } from '../parse/remember.ts';
import { validateOthers } from '../validate/others.ts';
import { conclude } from '../validate/validate.ts';
import { contextOfFolder } from './folder-context.ts';
import { rememberObserved } from './observed-file.ts';
import { observeFolder } from './observed-folder.ts';
import { openFolder, readObservationFile } from './read-files.ts';
import { rememberRows, type RememberedRows } from './remember-rows.ts';
import type { FileSource, Listener } from './source.ts';

/**
 * Checks one state of a data folder after another. The problems are those of `runPipeline`; after an edit of observations
 * only rows are judged again of which the edit may say something else. `listener` is told of these alone. All rows stay
 * in memory.
 */
export function rememberCheck(
  listener: Pick<Listener, 'onProgress'> = {},
): (source: FileSource) => readonly Problem[] {
  const parse = rememberFiles();
  const observe = rememberObserved();
  let rows: RememberedRows | null = null;
  return (source) => {
    const { others, observationFiles, problems } = openFolder(source, parse);
    const files = observationFiles.map((path) => observe(path, readObservationFile(source, path, parse)));
    if (!rows?.holdsFor(others, observationFiles)) rows = rememberRows(others, listener);
    const folder = observeFolder(files);
    const { reported, suspects } = rows.judge(folder);
    const parseProblems = [...problems, ...files.flatMap((file) => file.problems)];
    const context = contextOfFolder(others, folder.lookup, parseProblems);
    const concluded = conclude([...reported, ...validateOthers(suspects, context)], context);
    return [...parseProblems, ...concluded].sort(compareProblems);
  };
}
