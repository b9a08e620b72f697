import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { explainFailure } from './failure.ts';
import { isHeld, takeLock, type Store } from './lock.ts';
import { writeDurably } from './write.ts';
import { formatMark, isAlive, ownMark, parseMark } from './process-mark.ts';

/** A file to write; its path is within the store's folder, with `/`. */
export interface FileChange {
  readonly path: string;
  readonly bytes: string | Uint8Array;
}

const LIST = 'paths';
const REMOVED = 'removed';
const NEW = 'new';
const OLD = 'old';
const WASTE = ['scratch', 'writing', 'done'];
/** How long a reader waits for a command that is writing, in milliseconds. */
const PATIENCE = 5_000;
const MOST_ATTEMPTS = 20;

/**
 * Writes several files so that all of them change or none does, whenever the process is killed. The lock must be held.
 *
 * Everything is first written into a folder of its own; the renaming of that folder is the moment of the change. What
 * was not renamed is waste, and what was renamed is moved into place, by this command or by the next one.
 */
export function commitFiles(store: Store, files: readonly FileChange[]): void {
  commitPaths(
    store,
    files.map(({ path }) => path),
    (fresh) => {
      for (const { path, bytes } of files) writeDurably(join(fresh, path), bytes);
    },
  );
}

/**
 * The same for anything that `write` puts below the folder it is given: each of the paths is a file or a whole folder,
 * and takes the place of what stood there. The files of `removed` go, and the folders that become empty by it.
 */
export function commitPaths(
  store: Store,
  paths: readonly string[],
  write: (fresh: string) => void,
  removed: readonly string[] = [],
): void {
  settle(store);
  if (paths.length === 0 && removed.length === 0) return;
  const writing = join(store.folder, `.${store.name}.writing.${formatMark(ownMark())}`);
  try {
    mkdirSync(join(writing, NEW), { recursive: true });
    write(join(writing, NEW));
    writeDurably(join(writing, REMOVED), removed.join('\n'));
    writeDurably(join(writing, LIST), paths.join('\n'));
    renameSync(writing, commitOf(store));
  } catch (error) {
    removeQuietly(writing);
    throw explainFailure(error, { folder: store.folder }) ?? error;
  }
  putInPlace(store);
}

/** Clears what killed commands left: waste goes, a finished change is put in place. The lock must be held. */
export function settle(store: Store): void {
  for (const kind of WASTE) {
    const prefix = `.${store.name}.${kind}.`;
    for (const entry of listRemains(store).filter((each) => each.startsWith(prefix))) {
      const mark = parseMark(entry.slice(prefix.length));
      if (mark && !isAlive(mark)) removeQuietly(join(store.folder, entry));
    }
  }
  if (existsSync(commitOf(store))) putInPlace(store);
}

/** A fresh folder beside a store for what takes long to make; a later command clears it if this one cannot. */
export function makeScratch(store: Store): string {
  const scratch = join(store.folder, `.${store.name}.scratch.${formatMark(ownMark())}`);
  mkdirSync(scratch, { recursive: true });
  return scratch;
}

/**
 * Reads a store as one state: waits for a command that is writing, finishes what a killed one left, and reads again
 * where files were put in place meanwhile. `folders` are those below the store's folder that hold its files.
 */
export function readSettled<Result>(store: Store, folders: readonly string[], read: () => Result): Result {
  for (let attempt = 1; ; attempt += 1) {
    const isLast = attempt === MOST_ATTEMPTS;
    if (isDisturbed(store)) settleForeign(store);
    const before = stampOf(store, folders);
    if (isDisturbed(store) && !isLast) continue;
    const result = read();
    // An editor may save file after file; what was read then is as good as it gets.
    if (stampOf(store, folders) === before || isLast) return result;
  }
}

/** Whether another command is writing or a killed one has left something. */
function isDisturbed(store: Store): boolean {
  return !isHeld(store) && listRemains(store).length > 0;
}

function settleForeign(store: Store): void {
  const release = takeLock(store, { patience: PATIENCE });
  try {
    settle(store);
  } finally {
    release();
  }
}

/** Locks, waste and a change that is not yet in place. */
function listRemains({ folder, name }: Store): string[] {
  return existsSync(folder) ? readdirSync(folder).filter((entry) => entry.startsWith(`.${name}.`)) : [];
}

function commitOf({ folder, name }: Store): string {
  return join(folder, `.${name}.commit`);
}

/** Every step may be repeated, so that it does not matter where an earlier attempt ended. */
function putInPlace(store: Store): void {
  const commit = commitOf(store);
  try {
    for (const path of readList(join(commit, REMOVED))) removeFile(store.folder, path);
    for (const path of readList(join(commit, LIST))) {
      const [fresh, target, old] = [
        join(commit, NEW, path),
        join(store.folder, path),
        join(commit, OLD, path),
      ];
      if (!existsSync(fresh)) continue;
      mkdirSync(dirname(target), { recursive: true });
      // A file is replaced by the renaming itself; a folder has to make room.
      if (existsSync(target) && statSync(target).isDirectory()) {
        mkdirSync(dirname(old), { recursive: true });
        rmSync(old, { recursive: true, force: true });
        renameSync(target, old);
      }
      renameSync(fresh, target);
    }
    const done = join(store.folder, `.${store.name}.done.${formatMark(ownMark())}`);
    renameSync(commit, done);
    removeQuietly(done);
  } catch (error) {
    throw explainFailure(error, { folder: store.folder, consequence: 'complete' }) ?? error;
  }
}

/** The paths of a list, one a line; a list that an older command did not write is empty. */
function readList(path: string): string[] {
  return existsSync(path) ? readFileSync(path, 'utf8').split('\n').filter(Boolean) : [];
}

/** Removes a file, and the folders above it that hold nothing else. */
function removeFile(folder: string, path: string): void {
  rmSync(join(folder, path), { force: true });
  for (let above = dirname(path); above !== '.'; above = dirname(above)) {
    const entries = existsSync(join(folder, above)) ? readdirSync(join(folder, above)) : [];
    if (entries.length > 0) return;
    rmSync(join(folder, above), { recursive: true, force: true });
  }
}

/** Waste that cannot be removed now is removed by the next command. */
function removeQuietly(path: string): void {
  try {
    rmSync(path, { recursive: true, force: true });
  } catch {
    return;
  }
}

/** Changes whenever a file is put in the place of another: times alone are too coarse, a new file has a new number. */
function stampOf({ folder }: Store, folders: readonly string[]): string {
  return ['.', ...folders]
    .flatMap((each) => listEntries(join(folder, each)))
    .map((path) => {
      const found = statSync(path, { bigint: true, throwIfNoEntry: false });
      return `${path} ${String(found?.ino)} ${String(found?.mtimeNs)}`;
    })
    .join('\n');
}

function listEntries(folder: string): string[] {
  return existsSync(folder) ? [folder, ...readdirSync(folder).map((entry) => join(folder, entry))] : [];
}
