import { keyedBy } from '../model/keyed-by.ts';
import type { Located } from '../model/record.ts';
import type { Observation } from '../model/tables.ts';
import type { PlacedRows } from '../validate/placed-rows.ts';
import type { ObservationLookup } from './folder-context.ts';
import { fileOfId } from './linked-files.ts';
import type { ObservedFile } from './observed-file.ts';

type Row = Located<Observation>;

/** All files of observations of a folder, in the order of the data. */
export interface ObservedFolder {
  readonly paths: readonly string[];
  /** The files by what must be judged together: each alone, but for those whose rows name one another. */
  readonly groups: readonly (readonly ObservedFile[])[];
  readonly lookup: ObservationLookup;
  readonly placed: PlacedRows<Row>;
}

export function observeFolder(files: readonly ObservedFile[]): ObservedFolder {
  const linked = new Set(files.flatMap(({ links }) => [...links]));
  const together = files.filter(({ path }) => linked.has(path));
  const alone = files.filter(({ path }) => !linked.has(path));
  const paths = files.map(({ path }) => path);
  return {
    paths,
    groups: [...alone.map((file) => [file]), ...(together.length > 0 ? [together] : [])],
    lookup: {
      find: findIn(alone, together),
      *ids() {
        for (const { rows } of files) for (const { row } of rows) yield row.observation_id;
      },
      valuesOf: (column) => new Set(files.flatMap((file) => [...file.valuesOf(column)])),
    },
    placed: { byPlace: joinPlaces(files), locate: (row) => row, compare: compareRows(paths) },
  };
}

/** The rows of a file that is judged alone stand in no other; those of the others in any of them. */
function findIn(
  alone: readonly ObservedFile[],
  together: readonly ObservedFile[],
): (id: string) => Row | undefined {
  const byPath = keyedBy(alone, ({ path }) => path);
  return (id) => {
    const own = byPath.get(fileOfId(id));
    if (own) return own.find(id);
    for (const file of together) {
      const found = file.find(id);
      if (found) return found;
    }
    return undefined;
  };
}

function joinPlaces(files: readonly ObservedFile[]): ReadonlyMap<string, readonly Row[]> {
  const joined = new Map<string, readonly Row[]>();
  for (const { byPlace } of files) {
    for (const [place, rows] of byPlace) {
      const before = joined.get(place);
      joined.set(place, before ? [...before, ...rows] : rows);
    }
  }
  return joined;
}

function compareRows(paths: readonly string[]): (a: Row, b: Row) => number {
  const order = new Map(paths.map((path, index) => [path, index]));
  return (a, b) => (order.get(a.file) ?? 0) - (order.get(b.file) ?? 0) || a.line - b.line;
}
