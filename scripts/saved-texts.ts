import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fingerprintText, type SavedText } from '../src/dataset/prove/saved-text.ts';

/** Reads the `.txt` files of a folder, sorted by name, or ends the command where the folder cannot be read. */
export function readSavedTexts(folder: string): SavedText[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
      .filter((entry) => !entry.isDirectory() && entry.name.endsWith('.txt'))
      .map((entry) => entry.name)
      .sort()
      .map((name) => fingerprintText(name, readFileSync(join(folder, name))));
  } catch (error) {
    return stop(folder, error, 'Point SOURCES_DIR at the folder of the saved texts.');
  }
}

/** Reads one text, `-` being standard input, or ends the command where it cannot be read. */
export function readSavedText(path: string): SavedText {
  try {
    return fingerprintText(path, readFileSync(path === '-' ? 0 : path));
  } catch (error) {
    return stop(path, error, 'Give the path of a plain-text file, or - for standard input.');
  }
}

const FAILURES: Readonly<Record<string, string>> = {
  ENOENT: 'does not exist',
  EISDIR: 'is a folder, not a file',
  ENOTDIR: 'is a file, not a folder',
  EACCES: 'may not be read',
};

function stop(path: string, error: unknown, remedy: string): never {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  console.error(`${path} ${FAILURES[code] ?? `cannot be read (${String(error)})`}. ${remedy}`);
  process.exit(1);
}
