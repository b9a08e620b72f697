import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CommandFailure, explainFailure } from './failure.ts';
import { formatMark, isAlive, ownMark, parseMark } from './process-mark.ts';

/** What two commands must not write at once: everything in `folder` that goes by `name`. */
export interface Store {
  readonly folder: string;
  readonly name: string;
}

interface LockOptions {
  /** How long to wait for another command, in milliseconds. */
  readonly patience?: number;
}

/** Paths of the locks that this process holds. */
const held = new Set<string>();

const PATIENCE = 1_000;
const SHORTEST_PAUSE = 10;
const LONGEST_PAUSE = 50;

/** Runs a task while no other command may write the same store; fails with a clear message where one does. */
export async function withLock<Result>(
  store: Store,
  task: () => Result | Promise<Result>,
  options: LockOptions = {},
): Promise<Result> {
  const release = takeLock(store, options);
  try {
    return await task();
  } finally {
    release();
  }
}

/**
 * Takes the lock of a store and returns what gives it back; the end of the process gives it back too.
 *
 * Each command puts a file of its own name (its process and its start) beside the store, then looks for others. Where
 * another one runs it withdraws, so that never two hold the lock; a file of a process that has ended is removed, and
 * since no other process can ever have that name, nobody's live lock can be removed by mistake.
 */
export function takeLock({ folder, name }: Store, { patience = PATIENCE }: LockOptions = {}): () => void {
  const prefix = `.${name}.lock.`;
  const own = ownPath({ folder, name });
  const deadline = performance.now() + patience;
  for (;;) {
    writeOwn(folder, own);
    const holder = findHolder(folder, prefix, own);
    if (holder === null) return releaseAtExit(own);
    rmSync(own, { force: true });
    if (performance.now() > deadline) throw busy(folder, holder);
    pause(SHORTEST_PAUSE + Math.random() * (LONGEST_PAUSE - SHORTEST_PAUSE));
  }
}

/** The same process may not take a lock twice either. */
function writeOwn(folder: string, own: string): void {
  if (held.has(own)) throw new Error(`This command holds ${own} already.`);
  try {
    mkdirSync(folder, { recursive: true });
    writeFileSync(own, describeSelf(), { flag: 'wx' });
  } catch (error) {
    // A full disk may take the file and refuse its words.
    rmSync(own, { force: true });
    throw explainFailure(error, { folder }) ?? error;
  }
}

/** Whether this process holds the lock of a store. */
export function isHeld(store: Store): boolean {
  return held.has(ownPath(store));
}

function ownPath({ folder, name }: Store): string {
  return join(folder, `.${name}.lock.${formatMark(ownMark())}`);
}

/** The path of another command's lock; locks of ended processes are removed on the way. */
function findHolder(folder: string, prefix: string, own: string): string | null {
  for (const entry of readdirSync(folder).filter((each) => each.startsWith(prefix))) {
    const path = join(folder, entry);
    const mark = parseMark(entry.slice(prefix.length));
    if (path === own || mark === null) continue;
    if (isAlive(mark)) return path;
    rmSync(path, { force: true });
  }
  return null;
}

function releaseAtExit(own: string): () => void {
  held.add(own);
  const release = () => {
    held.delete(own);
    process.off('exit', release);
    rmSync(own, { force: true });
  };
  process.once('exit', release);
  return release;
}

/** The command as the editor typed it, for whoever has to wait. */
function describeSelf(): string {
  return process.env['npm_lifecycle_event'] ? `npm run ${process.env['npm_lifecycle_event']}` : 'a command';
}

function busy(folder: string, path: string): CommandFailure {
  const mark = parseMark(path.slice(path.indexOf('.lock.') + '.lock.'.length));
  const process = `${String(mark?.pid)} (${String(mark?.host)})`;
  const command = readCommand(path);
  return new CommandFailure({
    vi: `${command} (tiến trình ${process}) đang ghi vào ${folder}. Chưa thay đổi gì. Đợi lệnh ấy xong rồi chạy lại; nếu chắc chắn nó không còn chạy, xóa ${path}.`,
    en: `${command} (process ${process}) is writing in ${folder}. Nothing was changed. Wait until it has ended and run this command again; if it certainly runs no more, delete ${path}.`,
  });
}

function readCommand(path: string): string {
  try {
    return readFileSync(path, 'utf8') || 'a command';
  } catch {
    return 'a command';
  }
}

/** The commands read and write synchronously, so they wait so too. */
function pause(milliseconds: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
}
