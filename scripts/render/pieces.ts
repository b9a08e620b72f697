import { createHash } from 'node:crypto';
import { globSync, mkdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { replaceFile } from '../replace.ts';
import { outputName } from './output-name.ts';

/** Where the bytes of a key stand in a file, and their packed form in the `.gz` beside it; 0 and 0 where there is none. */
export interface KnownPiece {
  readonly start: number;
  readonly length: number;
  readonly packedStart: number;
  readonly packedLength: number;
  readonly note: unknown;
}

/** The pieces of one file by their keys. */
export type FilePieces = ReadonlyMap<string, KnownPiece>;

/** What builds keep of the pieces of files, so that only those are made that differ. */
export interface Pieces {
  /** The pieces of a file as the build before wrote it, with this fingerprint; none where that is not known. */
  readonly before: (path: string, sha256: string) => FilePieces;
  readonly note: (path: string, sha256: string, pieces: FilePieces) => void;
  /** Keeps what was noted for the next build. */
  readonly write: () => void;
}

type Files = ReadonlyMap<string, { readonly sha256: string; readonly pieces: FilePieces }>;

/** What keys do not tell of: the code that makes pieces, and what packs them. */
const CODE = ['package-lock.json', 'scripts/**/*.ts', 'src/dataset/**/*.ts'];
const NONE: FilePieces = new Map();
const DIGEST_LENGTH = 32;

/** Opens what is known of the output in a folder. */
export function openPieces(distDir: string, cacheFolder = resolve('.cache/outputs')): Pieces {
  const name = outputName(distDir);
  const path = join(cacheFolder, `${name}.pieces`);
  const code = codeKey();
  const files = readPieces(path, code);
  const noted = new Map<string, { readonly sha256: string; readonly pieces: FilePieces }>();
  return {
    before(file, sha256) {
      const found = files.get(file);
      return found?.sha256 === sha256 ? found.pieces : NONE;
    },
    note: (file, sha256, pieces) => {
      noted.set(file, { sha256, pieces });
    },
    write() {
      const bytes = serialize({ code, files: noted });
      mkdirSync(cacheFolder, { recursive: true });
      replaceFile(path, Buffer.concat([digestOf(bytes), bytes]));
    },
  };
}

/** Nothing where there is none, where another code wrote it, or where it is damaged. */
function readPieces(path: string, code: string): Files {
  try {
    const all = readFileSync(path);
    const bytes = all.subarray(DIGEST_LENGTH);
    if (!digestOf(bytes).equals(all.subarray(0, DIGEST_LENGTH))) return new Map();
    const found = deserialize(bytes) as { readonly code: string; readonly files: Files };
    return found.code === code ? found.files : new Map();
  } catch {
    return new Map();
  }
}

function digestOf(bytes: Uint8Array): Buffer {
  return createHash('sha256').update(bytes).digest();
}

function codeKey(): string {
  const hash = createHash('sha256').update(process.version);
  for (const path of globSync(CODE).sort()) hash.update(`\0${path}\0`).update(readFileSync(path));
  return hash.digest('hex');
}
