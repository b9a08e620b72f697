import type { Text } from '../model/language.ts';
import { compareSnapshots } from './difference.ts';
import { findRefusals } from './refusals.ts';
import type { Release } from './release.ts';
import type { Snapshot } from './snapshot.ts';
import { leastVersion, levelOf, refuseVersion, type Level } from './version.ts';

/** A release as it was kept. */
export interface KeptRelease {
  readonly release: Release;
  readonly snapshot: Snapshot;
}

interface PlanOptions {
  readonly last: KeptRelease | null;
  readonly snapshot: Snapshot;
  readonly fingerprint: string;
  readonly parts: Release['parts'];
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
export function planRelease(options: PlanOptions): Plan | { readonly refusals: readonly Text[] } {
  const { last, snapshot, fingerprint, parts, date, wanted } = options;
  const changes = last && compareSnapshots(last.snapshot, snapshot);
  const level = changes && levelOf(changes);
  const previous = last?.release.version ?? null;
  const least = leastVersion(previous, level);
  const refusedVersion = wanted === undefined ? null : refuseVersion(wanted, least);
  const refusals = [
    ...(last ? findObstacles(last.release, options) : []),
    ...(last && changes ? findRefusals(last.snapshot, snapshot, changes) : []),
    ...(refusedVersion ? [refusedVersion] : []),
  ];
  if (refusals.length > 0) return { refusals };
  const tables = [...snapshot.values()].map(({ name, key, rows, columns }) => ({ name, key, rows, columns }));
  const version = wanted ?? least;
  return { release: { version, date, fingerprint, previous, parts, tables, changes }, level };
}

function findObstacles({ version, date, fingerprint }: Release, next: PlanOptions): Text[] {
  if (fingerprint === next.fingerprint) {
    return [
      {
        vi: `Dữ liệu đúng là bản ${version}: không có gì để phát hành.`,
        en: `The data are those of release ${version}: nothing to release.`,
      },
    ];
  }
  if (next.date >= date) return [];
  return [
    {
      vi: `Bản ${version} có ngày ${date}. Ghi ngày ấy hoặc sau đó.`,
      en: `Release ${version} has the date ${date}. Give that day or a later one.`,
    },
  ];
}
