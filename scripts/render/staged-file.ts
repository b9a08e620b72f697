import { closeSync, mkdirSync, openSync, rmSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { openRoom } from './room.ts';

/** So many bytes of a file wait in memory until it is known whether it is wanted. */
const MOST_WAITING = 1 << 20;

/** A file that may turn out not to be wanted: a short one is then never written to the disk. */
export interface StagedFile {
  readonly size: () => number;
  /** Adds bytes, which may change afterwards. */
  readonly write: (bytes: Uint8Array) => void;
  readonly close: () => void;
  readonly discard: () => void;
}

/** Begins a file at a path. */
export function stageFile(path: string): StagedFile {
  let [size, waiting] = [0, 0];
  let file: number | null = null;
  let room = openRoom();
  const append = (bytes: Uint8Array): void => {
    if (file === null) mkdirSync(dirname(path), { recursive: true });
    file ??= openSync(path, 'w');
    for (let done = 0; done < bytes.length;) done += writeSync(file, bytes, done);
  };
  const flush = (): void => {
    append(room(waiting));
    waiting = 0;
  };
  // Whoever tells of the file holds it longer than it is written to.
  const letGo = (): void => {
    room = openRoom();
  };
  return {
    size: () => size,
    write(bytes) {
      size += bytes.length;
      if (waiting + bytes.length > MOST_WAITING) flush();
      if (bytes.length > MOST_WAITING) {
        append(bytes);
        return;
      }
      room(waiting + bytes.length).set(bytes, waiting);
      waiting += bytes.length;
    },
    close() {
      flush();
      if (file !== null) closeSync(file);
      letGo();
    },
    discard() {
      letGo();
      if (file === null) return;
      closeSync(file);
      rmSync(path);
    },
  };
}
