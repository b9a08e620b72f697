import { closeSync, mkdirSync, openSync, rmSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';

/** So many bytes of a file wait in memory until it is known whether it is wanted. */
const MOST_WAITING = 8 << 20;

/** A file that may turn out not to be wanted: a short one is then never written to the disk. */
export interface StagedFile {
  readonly size: () => number;
  /** Adds bytes, which nobody may change afterwards. */
  readonly write: (bytes: Uint8Array) => void;
  readonly close: () => void;
  readonly discard: () => void;
}

/** Begins a file at a path. */
export function stageFile(path: string): StagedFile {
  let [size, waitingSize] = [0, 0];
  let waiting: Uint8Array[] = [];
  let file: number | null = null;
  const flush = (): void => {
    if (file === null) mkdirSync(dirname(path), { recursive: true });
    file ??= openSync(path, 'w');
    for (const bytes of waiting)
      for (let done = 0; done < bytes.length;) done += writeSync(file, bytes, done);
    [waiting, waitingSize] = [[], 0];
  };
  return {
    size: () => size,
    write(bytes) {
      size += bytes.length;
      waiting.push(bytes);
      waitingSize += bytes.length;
      if (waitingSize > MOST_WAITING) flush();
    },
    close() {
      flush();
      if (file !== null) closeSync(file);
    },
    discard() {
      [waiting, waitingSize] = [[], 0];
      if (file === null) return;
      closeSync(file);
      rmSync(path);
    },
  };
}
