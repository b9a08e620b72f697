import { once } from '../model/once.ts';
import type { Located } from '../model/record.ts';
import type { Observation } from '../model/tables.ts';
import type { Context } from '../validate/context.ts';
import { linkedFiles } from './linked-files.ts';
import type { ObservationFile } from './read-files.ts';

type Rows = readonly Located<Observation>[];

/** A file of observations with what is asked of its rows again and again. */
export interface ObservedFile extends ObservationFile {
  readonly path: string;
  /** The files with which it must be judged, itself among them; mostly none. */
  readonly links: ReadonlySet<string>;
  readonly byPlace: ReadonlyMap<string, Rows>;
  /** The first row with an id, if there is one. */
  readonly find: (id: string) => Located<Observation> | undefined;
  readonly valuesOf: (column: Parameters<Context['valuesOf']>[0]) => ReadonlySet<string>;
}

/** Looks at files of observations; the same rows give the same file. */
export function rememberObserved(): (path: string, file: ObservationFile) => ObservedFile {
  const known = new WeakMap<Rows, ObservedFile>();
  return (path, file) => {
    const before = known.get(file.rows);
    if (before) return before;
    const observed = observe(path, file);
    known.set(file.rows, observed);
    return observed;
  };
}

function observe(path: string, { rows, problems }: ObservationFile): ObservedFile {
  const values = {
    indicator_id: new Set(rows.map(({ row }) => row.indicator_id)),
    group_id: new Set(rows.map(({ row }) => row.group_id)),
  };
  // The first row of an id is set last.
  const byId = once(() => new Map(rows.toReversed().map((each) => [each.row.observation_id, each])));
  return {
    path,
    rows,
    problems,
    links: linkedFiles(rows, path),
    byPlace: Map.groupBy(rows, ({ row }) => row.place_id),
    find: (id) => byId().get(id),
    valuesOf: (column) => values[column],
  };
}
