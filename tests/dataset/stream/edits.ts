import type { SourceFile } from '../../../src/dataset/model/record.ts';
import { HOSTILE } from '../../hostile/files.ts';
import { damage, pick, type Random } from './damage.ts';

type Files = readonly SourceFile[];
/** What an editor or an accident makes of a folder; `sound` is the folder before all edits. */
type Edit = (files: Files, random: Random, sound: Files) => Files;

const decoder = new TextDecoder();
const encoder = new TextEncoder();

/** Hostile files that are read in no time. */
const SHORT = HOSTILE.filter(([, , content]) => content.length < 10_000);

const EDITS: readonly Edit[] = [
  // Cells, rows that stand twice or elsewhere, ids that lead anywhere; now and then in another table.
  (files, random) => damage(files, random, 1),
  (files, random) => damage(files, random, 3),
  // A row less.
  (files, random) =>
    editRows(files, pickObserved(files, random), (rows) => rows.toSpliced(at(rows, random), 1)),
  // A row that goes to the end of its file or of another.
  (files, random) => {
    const from = pickObserved(files, random);
    const row = linesOf(files, from)[at(linesOf(files, from), random)] ?? '';
    const to = random() < 0.5 ? from : pickObserved(files, random);
    const without = editRows(files, from, (rows) => rows.filter((each) => each !== row));
    return editRows(without, to, (rows) => [...rows, row]);
  },
  // A file less, one more that no report is of, or one that cannot be read.
  (files, random) => remove(files, pickObserved(files, random)),
  (files, random) => {
    const { bytes } = files.find(({ path }) => path === pickObserved(files, random)) ?? { bytes: null };
    return put(files, { path: `observations/${pick(['aaa', 'mmm', 'zzz'], random)}.csv`, bytes });
  },
  (files, random) => put(files, { path: pickPath(files, random), bytes: null, failure: 'unreadable' }),
  (files, random) => {
    const content = pick(SHORT, random)[2];
    const bytes = typeof content === 'string' ? encoder.encode(content) : content;
    return put(files, { path: pickPath(files, random), bytes });
  },
  // A table that was broken is put right, and so is a file of observations.
  repairTables,
  repairTables,
  (files, random, sound) => put(files, pick(sound, random)),
  (_files, _random, sound) => sound,
];

/** One edit after another; the same numbers make the same edits. */
export function* editAtRandom(sound: Files, random: Random, count: number): Iterable<Files> {
  let files = sound;
  for (let edit = 0; edit < count; edit += 1) {
    files = pick(EDITS, random)(files, random, sound);
    yield files;
  }
}

/** The files with one of them changed: what its lines below the header become. */
export function editRows(
  files: Files,
  path: string,
  change: (rows: readonly string[]) => readonly string[],
): Files {
  const [header = '', ...rows] = linesOf(files, path);
  return put(files, { path, bytes: encoder.encode([header, ...change(rows), ''].join('\n')) });
}

/** The files with one in the place of that of its path, or added in the order of the paths. */
export function put(files: Files, file: SourceFile): Files {
  const index = files.findIndex(({ path }) => path === file.path);
  if (index >= 0) return files.with(index, file);
  return [...files, file].sort((a, b) => (a.path < b.path ? -1 : 1));
}

export function remove(files: Files, removed: string): Files {
  return files.filter(({ path }) => path !== removed);
}

function repairTables(files: Files, _random: Random, sound: Files): Files {
  const tables = sound.filter(({ path }) => !isObserved(path));
  return tables.reduce(put, files);
}

function linesOf(files: Files, path: string): readonly string[] {
  const { bytes } = files.find((file) => file.path === path) ?? { bytes: null };
  return decoder
    .decode(bytes ?? new Uint8Array())
    .trimEnd()
    .split('\n');
}

function pickObserved(files: Files, random: Random): string {
  return pick(files.map(({ path }) => path).filter(isObserved), random);
}

/** Mostly a file of observations. */
function pickPath(files: Files, random: Random): string {
  return random() < 0.8 ? pickObserved(files, random) : pick(files, random).path;
}

function isObserved(path: string): boolean {
  return path.startsWith('observations/');
}

function at(lines: readonly unknown[], random: Random): number {
  return Math.floor(random() * lines.length);
}
