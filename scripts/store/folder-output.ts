import { createHash } from 'node:crypto';
import { closeSync, mkdirSync, openSync, readSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Output, PublishedFile } from '../../src/dataset/publish/output.ts';

const PIECE = 1 << 18;

/** Writes published files into a folder, piece by piece; what was written is read from there again. */
export function folderOutput(folder: string): Output {
  return {
    create: (path) => {
      const target = join(folder, path);
      mkdirSync(dirname(target), { recursive: true });
      const file = openSync(target, 'w');
      const hash = createHash('sha256');
      let size = 0;
      return {
        write: (piece) => {
          for (const bytes of typeof piece === 'string' ? encodePieces(piece) : [piece]) {
            for (let done = 0; done < bytes.length;) done += writeSync(file, bytes, done);
            hash.update(bytes);
            size += bytes.length;
          }
        },
        close: (): PublishedFile => {
          closeSync(file);
          return { path, size, sha256: hash.digest('hex'), read: () => readPieces(target) };
        },
      };
    },
  };
}

const encoder = new TextEncoder();
const encoded = new Uint8Array(PIECE);

/** Text as UTF-8, a piece at a time in one place of memory, which is used again for the next. */
function* encodePieces(text: string): Iterable<Uint8Array> {
  for (let at = 0; at < text.length;) {
    const { read, written } = encoder.encodeInto(at === 0 ? text : text.slice(at), encoded);
    yield encoded.subarray(0, written);
    at += read;
  }
}

/** The bytes of a file or of a stretch of it, a piece at a time; a piece lasts until the next is asked for. */
export function* readPieces(path: string, start = 0, end = Infinity): Iterable<Uint8Array> {
  const file = openSync(path, 'r');
  try {
    const piece = new Uint8Array(PIECE);
    for (let at = start; at < end;) {
      const size = readSync(file, piece, 0, Math.min(PIECE, end - at), at);
      if (size === 0) return;
      yield piece.subarray(0, size);
      at += size;
    }
  } finally {
    closeSync(file);
  }
}
