import type { Difference } from './difference.ts';
import type { ReleasedTable } from './released-table.ts';

/** What `release.json` says of a release. */
export interface Release {
  /** Semantic version of the data. */
  readonly version: string;
  /** The day of the release, ISO 8601. */
  readonly date: string;
  /** The fingerprint of the data, which the same data always have. */
  readonly fingerprint: string;
  /** The version before it; null for the first. */
  readonly previous: string | null;
  /** The fingerprints of what is cited by itself, `charts/<slug>` and `reports/<report_id>`. */
  readonly parts: Readonly<Record<string, string>>;
  readonly tables: readonly ReleasedTable[];
  /** What changed since the version before it; null for the first. */
  readonly changes: Difference | null;
}

/** The release that data of a fingerprint are or follow: what to call them, and their day where they were released. */
export interface DataEdition {
  readonly version: string;
  readonly date: string | null;
}

/** Before the first release. */
const NO_VERSION = '0.0.0';

/**
 * The version of data: that of the release that they equal, else that of the newest with the fingerprint as its build
 * part (semver.org, 10). Releases are given the newest first.
 */
export function editionOf(releases: readonly Release[], fingerprint: string): DataEdition {
  return editionLike(releases, fingerprint, (release) => release.fingerprint);
}

/**
 * The version of a part of the data by the same rule: while its own rows are those of a release it has that version,
 * whatever else has changed since.
 */
export function editionOfPart(releases: readonly Release[], part: string, fingerprint: string): DataEdition {
  return editionLike(releases, fingerprint, (release) => release.parts[part]);
}

function editionLike(
  releases: readonly Release[],
  fingerprint: string,
  fingerprintIn: (release: Release) => string | undefined,
): DataEdition {
  const equal = releases.find((release) => fingerprintIn(release) === fingerprint);
  if (equal) return { version: equal.version, date: equal.date };
  return { version: `${releases[0]?.version ?? NO_VERSION}+${fingerprint}`, date: null };
}
