import { readFileSync } from 'node:fs';
import { deserialize, serialize } from 'node:v8';
import { replaceFile } from '../replace.ts';
import type { Span } from './gzip-pieces.ts';

/** Where a piece of a download stands, in the file and in its `.gz`, and what was noted of it. */
export interface KnownPiece {
  readonly span: Span;
  readonly packed: Span | null;
  readonly note: unknown;
}

/** The pieces of a download by their keys, while its bytes have this fingerprint. */
export interface FilePieces {
  readonly sha256: string;
  readonly pieces: ReadonlyMap<string, KnownPiece>;
}

/** What a build keeps of the pieces of its downloads for the next. */
export interface PieceIndex {
  /** The pieces that the build before has written of a file; null where it is not known. */
  readonly before: (path: string) => FilePieces | null;
  readonly keep: (path: string, pieces: FilePieces) => void;
  readonly write: () => void;
}

/** Opens the index of a file, which counts as empty where other code wrote it or where it is damaged. */
export function openPieceIndex(file: string, code: string): PieceIndex {
  const known = readIndex(file, code);
  const kept = new Map<string, FilePieces>();
  return {
    before: (path) => known.get(path) ?? null,
    keep: (path, pieces) => {
      kept.set(path, pieces);
    },
    write: () => {
      replaceFile(file, serialize([code, kept]));
    },
  };
}

function readIndex(file: string, code: string): ReadonlyMap<string, FilePieces> {
  try {
    const [writtenBy, files] = deserialize(readFileSync(file)) as [string, ReadonlyMap<string, FilePieces>];
    if (writtenBy === code) return files;
  } catch {
    // There is none, or not all of it: the downloads are made anew.
  }
  return new Map();
}
