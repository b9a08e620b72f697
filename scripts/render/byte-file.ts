import { closeSync, mkdirSync, openSync, readSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';

/** Where bytes stand in a file, and how many they are. */
export type BytePlace = readonly [start: number, length: number];

/** A file that every build adds to: what it has would be too much to hold in memory, or to write anew. */
export interface ByteFile {
  readonly add: (bytes: Uint8Array) => BytePlace;
  readonly bytes: (place: BytePlace) => Uint8Array;
  /** How many bytes it has. */
  readonly length: () => number;
  readonly close: () => void;
}

/** Opens a file that ends at `end`; what stands behind that is written over, and where it is 0 all. */
export function openByteFile(path: string, end: number): ByteFile {
  mkdirSync(dirname(path), { recursive: true });
  const file = openSync(path, end === 0 ? 'w+' : 'r+');
  let next = end;
  return {
    add(bytes) {
      const start = next;
      for (let done = 0; done < bytes.length;) done += writeSync(file, bytes, done, undefined, start + done);
      next += bytes.length;
      return [start, bytes.length];
    },
    bytes([start, length]) {
      const buffer = Buffer.alloc(length);
      readSync(file, buffer, 0, length, start);
      return buffer;
    },
    length: () => next,
    close: () => {
      closeSync(file);
    },
  };
}
