import { closeSync, mkdirSync, openSync, readSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import type { Shelf } from '../../src/dataset/stream/spool.ts';

const PIECE = 1 << 18;

/** A shelf that is a file in a folder, which the caller removes. Reading in the order of writing is quick. */
export function fileShelf(folder: string): Shelf & { readonly close: () => void } {
  mkdirSync(folder, { recursive: true });
  const file = openSync(join(folder, 'shelf'), 'w+');
  const starts = [0];
  let waiting: string[] = [];
  let waitingSize = 0;
  let window = new Uint8Array(PIECE);
  let windowStart = 0;
  let windowSize = 0;

  const flush = (): void => {
    const bytes = Buffer.from(waiting.join(''));
    for (let done = 0; done < bytes.length;) done += writeSync(file, bytes, done);
    [waiting, waitingSize] = [[], 0];
  };
  const load = (start: number, size: number): void => {
    if (size > window.length) window = new Uint8Array(size);
    windowStart = start;
    windowSize = readSync(file, window, 0, window.length, start);
  };
  return {
    put: (text) => {
      const size = Buffer.byteLength(text);
      starts.push((starts.at(-1) ?? 0) + size);
      waiting.push(text);
      waitingSize += size;
      if (waitingSize > PIECE) flush();
    },
    get: (number) => {
      if (waitingSize > 0) flush();
      const [start = 0, end = 0] = starts.slice(number, number + 2);
      if (start < windowStart || end > windowStart + windowSize) load(start, end - start);
      return Buffer.from(window.buffer, start - windowStart, end - start).toString();
    },
    close: () => {
      closeSync(file);
    },
  };
}
