import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { replaceFile } from '../replace.ts';

const DAY = 24 * 60 * 60 * 1000;
const KEPT = 14 * DAY;

/** Bytes by what they were made from, kept in a folder between builds. */
export interface Cache {
  /** The bytes of a key, made where the folder has none. */
  readonly get: (key: string, make: () => Promise<Uint8Array>) => Promise<Uint8Array>;
  /** Removes what no build has asked for in two weeks before `now`. */
  readonly prune: (now: number) => void;
}

/** The cache in a folder, which is made where it does not exist. `version` is part of every key. */
export function openCache(folder: string, version: string): Cache {
  mkdirSync(folder, { recursive: true });
  return {
    async get(key, make) {
      const name = createHash('sha256').update(version).update('\0').update(key).digest('hex');
      const path = join(folder, name);
      if (existsSync(path)) {
        const now = new Date();
        utimesSync(path, now, now);
        return readFileSync(path);
      }
      const bytes = await make();
      replaceFile(path, bytes);
      return bytes;
    },
    prune(now) {
      for (const name of readdirSync(folder)) {
        const path = join(folder, name);
        const asked = statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? now;
        if (now - asked > KEPT) rmSync(path, { force: true });
      }
    },
  };
}
