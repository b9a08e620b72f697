import type { Problem } from '../model/problem.ts';
import { validateByPlace, type PlaceResult } from '../validate/by-place.ts';
import { validateReport, type ReportResult } from '../validate/by-report.ts';
import type { SharedContext } from '../validate/context.ts';
import { placesOutside } from '../validate/greater-within.ts';
import { contextOfRows, withObservations } from './folder-context.ts';
import type { ObservedFile } from './observed-file.ts';
import type { ObservedFolder } from './observed-folder.ts';
import type { OtherTables } from './read-files.ts';
import { gatherResults, type JudgedReports } from './read-observations.ts';
import type { Listener } from './source.ts';

/** The other tables that the rules by report and by place look at. They are shown no others, so that none of these can matter. */
const LOOKED_AT = ['reports', 'places', 'indicators', 'groups'] as const;
type LookedAt = Pick<OtherTables, (typeof LOOKED_AT)[number]>;

type Progress = Pick<Listener, 'onProgress'>;

/** What was said of the observations of a folder, and judges of them what has changed. */
export interface RememberedRows {
  /** Whether what was said may still hold: beside these tables, and with the files in this order. */
  readonly holdsFor: (others: LookedAt, paths: readonly string[]) => boolean;
  readonly judge: (folder: ObservedFolder) => JudgedReports;
}

interface JudgedGroup {
  readonly files: readonly ObservedFile[];
  readonly result: ReportResult;
}

/**
 * Judges the observations of one state of a folder after another. Where files changed, their rows are judged anew, and the
 * rows of each place that they speak of or spoke of, and of each place around it.
 */
export function rememberRows(others: LookedAt, listener: Progress): RememberedRows {
  const tables = pick(others);
  const shared = contextOfRows(tables);
  const ofPlaces = new Map<string, readonly Problem[]>();
  let paths: readonly string[] = [];
  let groups: readonly JudgedGroup[] = [];
  return {
    holdsFor: (now, pathsNow) =>
      LOOKED_AT.every((name) => isSame(now[name], tables[name])) && isInOrder(paths, pathsNow),
    judge: (folder) => {
      const before = groups;
      groups = judgeGroups(folder, before, shared, listener);
      paths = folder.paths;
      const changed = [...without(before, groups), ...without(groups, before)];
      for (const { place, problems } of judgePlaces(placesOf(changed), folder, shared, listener))
        ofPlaces.set(place, problems);
      const { reported, suspects } = gatherResults(
        groups.map(({ result }) => result),
        paths,
      );
      return { reported: [...reported, ...[...ofPlaces.values()].flat()], suspects };
    },
  };
}

/** Judges each group of files, but for those that were judged in the same state. */
function judgeGroups(
  folder: ObservedFolder,
  before: readonly JudgedGroup[],
  shared: SharedContext,
  { onProgress }: Progress,
): readonly JudgedGroup[] {
  const judged = new Map(before.map((group) => [group.files[0], group]));
  const known = folder.groups.map((files) => {
    const same = judged.get(files[0]);
    return same && isSame(same.files, files) ? same : files;
  });
  let done = 0;
  const all = known.reduce((sum, group) => sum + ('files' in group ? 0 : group.length), 0);
  return known.map((group) => {
    if ('files' in group) return group;
    const rows = group.flatMap((file) => file.rows);
    const result = validateReport(rows, shared);
    done += group.length;
    onProgress?.('files', done, all);
    return { files: group, result };
  });
}

/** Judges the rows of places, and of the places around them. */
function* judgePlaces(
  places: ReadonlySet<string>,
  { placed, lookup }: ObservedFolder,
  shared: SharedContext,
  { onProgress }: Progress,
): Iterable<PlaceResult> {
  const wanted = new Set([
    ...places,
    ...[...places].flatMap((place) => placesOutside(place, placed.byPlace, shared)),
  ]);
  let all = 0;
  for (const place of wanted) all += placed.byPlace.get(place)?.length ?? 0;
  let done = 0;
  for (const result of validateByPlace(placed, wanted, withObservations(shared, lookup))) {
    yield result;
    done += result.rows;
    onProgress?.('rows', done, all);
  }
}

/** Every place that the rows of groups speak of. Whatever looks up a row of a group is of the same group. */
function placesOf(groups: readonly JudgedGroup[]): ReadonlySet<string> {
  const files = groups.flatMap((group) => group.files);
  return new Set(files.flatMap(({ byPlace }) => [...byPlace.keys()]));
}

function pick(others: LookedAt): LookedAt {
  const { reports, places, indicators, groups } = others;
  return { reports, places, indicators, groups };
}

function without<Item>(items: readonly Item[], others: readonly Item[]): readonly Item[] {
  const excluded = new Set(others);
  return items.filter((item) => !excluded.has(item));
}

/** Whether two lists are one or hold the same items. */
function isSame(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a === b || (a.length === b.length && a.every((item, index) => item === b[index]));
}

/** Whether the paths that two lists have in common stand in one order in both. */
function isInOrder(a: readonly string[], b: readonly string[]): boolean {
  const [inA, inB] = [new Set(a), new Set(b)];
  return isSame(
    a.filter((path) => inB.has(path)),
    b.filter((path) => inA.has(path)),
  );
}
