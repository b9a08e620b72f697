import { mkdirSync, readFileSync, renameSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { threadId } from 'node:worker_threads';
import { fingerprint } from './fingerprint.ts';

const folder = process.env['KEPT_DIR'];

/**
 * The text of a key as a build of the same code made it before; where none did, it is made and kept for the next one. A
 * build names the folder (`KEPT_DIR`); without it every text is made, and its key is not asked for.
 */
export function keptText(key: () => string, make: () => string): string {
  if (folder === undefined) return make();
  const path = join(folder, key());
  const kept = readKept(path);
  if (kept !== null) return kept;
  const text = make();
  mkdirSync(folder, { recursive: true });
  const fresh = `${path}.${String(process.pid)}.${String(threadId)}`;
  writeFileSync(fresh, `${fingerprint([text])}\n${text}`);
  renameSync(fresh, path);
  return text;
}

/** Null where there is none, or where it is damaged. */
function readKept(path: string): string | null {
  try {
    const content = readFileSync(path, 'utf8');
    const end = content.indexOf('\n');
    const text = content.slice(end + 1);
    if (content.slice(0, end) !== fingerprint([text])) return null;
    const now = new Date();
    utimesSync(path, now, now);
    return text;
  } catch {
    return null;
  }
}
