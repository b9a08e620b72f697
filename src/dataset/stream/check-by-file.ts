import type { ObservationStore } from '../model/observation-store.ts';
import { compareProblems, type Problem } from '../model/problem.ts';
import { rowsByPlace } from '../model/rows-by-place.ts';
import { validateByPlace } from '../validate/by-place.ts';
import { isNamed } from '../validate/exceptions.ts';
import { validateOthers } from '../validate/others.ts';
import type { PlacedRows } from '../validate/placed-rows.ts';
import { storedRow, type ReadRows } from '../validate/stored-row.ts';
import { conclude } from '../validate/validate.ts';
import { contextOfFolder, type ObservationLookup } from './folder-context.ts';
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
  const reread = rereader(source);
  const context = contextOfFolder(others, lookupOf(store, reread), parseProblems);

  const reported = [...reading.reported, ...validateOthers(suspects, context)];
  let done = 0;
  const placed = placedRows(store, reread);
  const places = validateByPlace(placed, new Set(placed.byPlace.keys()), context);
  for (const { rows, problems: ofPlace } of places) {
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

function lookupOf(store: ObservationStore, read: ReadRows): ObservationLookup {
  return {
    find: (id) => {
      const index = store.find(id);
      return index === undefined ? undefined : storedRow(index, store, read);
    },
    ids: () => store.ids(),
    valuesOf: (column) => store.column(column).values,
  };
}

function placedRows(store: ObservationStore, read: ReadRows): PlacedRows<number> {
  return {
    byPlace: new Map(rowsByPlace(store)),
    locate: (index) => storedRow(index, store, read),
    compare: (a, b) => a - b,
  };
}
