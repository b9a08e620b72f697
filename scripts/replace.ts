import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { writePieces } from './store/write.ts';

/** Writes a file so that a reader sees the old bytes or the new ones, never a part. */
export function replaceFile(path: string, bytes: string | Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true });
  const temporary = `${path}.${process.pid}.tmp`;
  writeFileSync(temporary, bytes);
  renameSync(temporary, path);
}

/** The same from text that comes in pieces. */
export function replaceWithPieces(path: string, pieces: Iterable<string>): void {
  const temporary = `${path}.${process.pid}.tmp`;
  writePieces(temporary, pieces);
  renameSync(temporary, path);
}
