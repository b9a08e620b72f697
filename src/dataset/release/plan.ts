import { compareSnapshots } from './difference.ts';
import { findRefusals } from './refusals.ts';
import type { Release } from './release.ts';
import type { Snapshot } from './snapshot.ts';
import { decideVersion, levelOf, type Level } from './version.ts';

/** A release as it was kept. */
export interface KeptRelease {
  readonly release: Release;
  readonly snapshot: Snapshot;
}

interface PlanOptions {
  readonly last: KeptRelease | null;
  readonly snapshot: Snapshot;
  readonly fingerprint: string;
  /** The day of the release, ISO 8601. */
  readonly date: string;
  /** The version asked for, where the rule's is not wanted. */
  readonly wanted?: string | undefined;
}

export interface Plan {
  readonly release: Release;
  /** What the difference asks of the version; null for the first release. */
  readonly level: Level | null;
}

/** The next release of the data, or why there can be none. */
export function planRelease(options: PlanOptions): Plan | { readonly refusals: readonly string[] } {
  const { last, snapshot, fingerprint, date, wanted } = options;
  const changes = last && compareSnapshots(last.snapshot, snapshot);
  const refusals = [
    ...(last ? findObstacles(last.release, options) : []),
    ...(last && changes ? findRefusals(last.snapshot, snapshot, changes) : []),
  ];
  if (refusals.length > 0) return { refusals };
  const level = changes && levelOf(changes);
  try {
    const previous = last?.release.version ?? null;
    const version = decideVersion(previous, level, wanted);
    const tables = [...snapshot.values()].map(({ name, key, rows, columns }) => ({
      name,
      key,
      rows,
      columns,
    }));
    return { release: { version, date, fingerprint, previous, tables, changes }, level };
  } catch (error) {
    if (error instanceof RangeError) return { refusals: [error.message] };
    throw error;
  }
}

function findObstacles({ version, date, fingerprint }: Release, next: PlanOptions): string[] {
  if (fingerprint === next.fingerprint)
    return [`The data are those of release ${version}: nothing to release.`];
  if (next.date < date) {
    return [`Release ${version} has the date ${date}. Give that day or a later one.`];
  }
  return [];
}
