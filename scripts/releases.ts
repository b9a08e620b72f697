import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { KeptRelease } from '../src/dataset/release/plan.ts';
import type { Release } from '../src/dataset/release/release.ts';
import { readSnapshot } from '../src/dataset/release/snapshot.ts';
import { compareVersions } from '../src/dataset/release/version.ts';
import type { Store } from './store/lock.ts';

/** The releases as what one command may write at a time. */
export function releaseStore(releasesDir: string): Store {
  return { folder: releasesDir, name: 'releases' };
}

/** What the folder of releases holds, the newest first; nothing where there is no folder. */
export function readReleases(releasesDir: string): Release[] {
  if (!existsSync(releasesDir)) return [];
  return readdirSync(releasesDir)
    .filter((name) => existsSync(join(releasesDir, name, 'release.json')))
    .map((name) => JSON.parse(readFileSync(join(releasesDir, name, 'release.json'), 'utf8')) as Release)
    .sort((a, b) => compareVersions(b.version, a.version));
}

/** The newest release with the cells of its files; null where there is none. */
export function readLastRelease(releasesDir: string): KeptRelease | null {
  const [release] = readReleases(releasesDir);
  if (!release) return null;
  const textOf = (table: string): string =>
    readFileSync(join(releasesDir, release.version, `${table}.csv`), 'utf8');
  return { release, snapshot: readSnapshot(release.tables, textOf) };
}
