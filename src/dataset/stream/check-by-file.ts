import type { ObservationStore } from '../model/observation-store.ts';
import { compareProblems, type Problem } from '../model/problem.ts';
import { validateByPlace } from '../validate/by-place.ts';
import { finderOf, type Context } from '../validate/context.ts';
import { isNamed } from '../validate/exceptions.ts';
import { findGaps } from '../validate/gaps.ts';
import { validateOthers } from '../validate/others.ts';
import { storedRow, type ReadRows } from '../validate/stored-row.ts';
import { conclude } from '../validate/validate.ts';
import { openFolder, rereader, type OtherTables } from './read-files.ts';
import { readObservations } from './read-observations.ts';
import type { FileSource, Listener } from './source.ts';

/** A checked data folder: the observations in a store, the other tables whole. */
export interface CheckedFolder {
  readonly others: OtherTables;
  readonly observations: ObservationStore;
  /** Every problem of every file, sorted: those that `runPipeline` gives. */
  readonly problems: readonly Problem[];
}

/**
 * Parses and validates a data folder file by file, in memory that grows by some fifty bytes an observation. The rules are
 * those of `runPipeline`; each sees as many rows at once as its scope says.
 */
export function checkByFile(source: FileSource, listener: Listener = {}): CheckedFolder {
  const { others, observationFiles, problems } = openFolder(source);
  const tell: Listener = {
    ...listener,
    onProblem: (problem) => {
      if (!isNamed(problem, others.exceptions)) listener.onProblem?.(problem);
    },
  };
  for (const problem of problems) tell.onProblem?.(problem);
  const reading = readObservations(observationFiles, others, source, tell);
  const { store, suspects } = reading;
  const parseProblems = [...problems, ...reading.parseProblems];
  const context = contextOf(others, store, rereader(source), parseProblems);

  const reported = [...reading.reported, ...validateOthers(suspects, context)];
  let done = 0;
  for (const { rows, problems: ofPlace } of validateByPlace(store, context, rereader(source))) {
    for (const problem of ofPlace) {
      reported.push(problem);
      tell.onProblem?.(problem);
    }
    done += rows;
    listener.onProgress?.('rows', done, store.length);
  }
  const all = [...parseProblems, ...conclude(reported, context)].sort(compareProblems);
  return { others, observations: store, problems: all };
}

/** What the rules look at once every file was read: the other tables, and any observation that they name. */
function contextOf(
  others: OtherTables,
  store: ObservationStore,
  read: ReadRows,
  parseProblems: readonly Problem[],
): Context {
  const finder = finderOf(others);
  const findObservation = (key: string | null) => {
    const index = key === null ? undefined : store.find(key);
    return index === undefined ? undefined : storedRow(index, store, read);
  };
  return {
    tables: { ...others, observations: [] },
    gaps: findGaps(parseProblems),
    find: ((name, key) =>
      name === 'observations' ? findObservation(key) : finder.find(name, key)) as Context['find'],
    keys: (name) => (name === 'observations' ? store.ids() : finder.keys(name)),
    valuesOf: (column) => store.column(column).values,
    known: { places: new Map(), groups: new Map() },
  };
}
