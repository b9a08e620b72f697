import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** Writes a file so that a reader sees the old bytes or the new ones, never a part. */
export function replaceFile(path: string, bytes: string | Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true });
  const temporary = `${path}.${process.pid}.tmp`;
  writeFileSync(temporary, bytes);
  renameSync(temporary, path);
}

/** Writes several files and puts them in place only after all of them were written. */
export function replaceFiles(files: readonly { readonly path: string; readonly bytes: Uint8Array }[]): void {
  const moves = files.map((file) => ({ ...file, temporary: `${file.path}.${process.pid}.tmp` }));
  try {
    for (const { path, temporary, bytes } of moves) {
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(temporary, bytes);
    }
  } catch (error) {
    for (const { temporary } of moves) rmSync(temporary, { force: true });
    throw error;
  }
  for (const { path, temporary } of moves) renameSync(temporary, path);
}

/** Puts a finished folder in the place of another; the old one goes only after the new one stands. */
export function replaceFolder(finished: string, target: string): void {
  const old = `${target}.${process.pid}.old`;
  if (existsSync(target)) renameSync(target, old);
  renameSync(finished, target);
  rmSync(old, { recursive: true, force: true });
}
