import type { Text } from '../model/language.ts';
import type { Difference } from './difference.ts';

export const LEVELS = ['major', 'minor', 'patch'] as const;
export type Level = (typeof LEVELS)[number];

/** The version of the first release, unless the command names another. */
const FIRST_VERSION = '0.1.0';
const VERSION = /^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)$/;
/** Codes that others' programs may ask for by name. */
const CODE_LISTS: ReadonlySet<string> = new Set(['places', 'indicators', 'groups']);

/**
 * The level of a difference, as the Data Package recipe for versions has it: MAJOR where files or codes change so that a
 * program or a reader must be told, MINOR where data came, PATCH where only existing values changed or were withdrawn.
 */
export function levelOf({ schema, meaning, added, tables }: Difference): Level {
  const isNewTable = ({ column, change }: (typeof schema)[number]) => column === null && change === 'added';
  if (schema.some((change) => !isNewTable(change)) || meaning.length > 0) return 'major';
  if (tables.some(({ table, removed }) => CODE_LISTS.has(table) && removed > 0)) return 'major';
  if (schema.length > 0 || added.length > 0 || tables.some((table) => table.added > 0)) return 'minor';
  return 'patch';
}

/** Below 0, 0 or above 0 as a version is lower than, equal to or higher than another. Throws a RangeError where one is none. */
export function compareVersions(a: string, b: string): number {
  const [first, second] = [partsOf(a), partsOf(b)];
  return first[0] - second[0] || first[1] - second[1] || first[2] - second[2];
}

/** The version that a release has at least: the next one of its level. `level` is null for the first release. */
export function leastVersion(previous: string | null, level: Level | null): string {
  return previous === null || level === null ? FIRST_VERSION : nextVersion(previous, level);
}

/** Why a version that is asked for may not be given; null where it may. */
export function refuseVersion(wanted: string, least: string): Text | null {
  if (!VERSION.test(wanted)) {
    return {
      vi: `“${wanted}” không phải là số phiên bản. Viết ba số, ví dụ 1.2.0.`,
      en: `“${wanted}” is no version. Write three numbers, as in 1.2.0.`,
    };
  }
  if (compareVersions(wanted, least) >= 0) return null;
  return {
    vi: `Bản ${wanted} thấp hơn mức mà các thay đổi này đòi hỏi. Ghi ${least} hoặc cao hơn.`,
    en: `Version ${wanted} is lower than these changes ask for. Give ${least} or a higher one.`,
  };
}

function nextVersion(version: string, level: Level): string {
  const [major, minor, patch] = partsOf(version);
  if (level === 'major') return `${String(major + 1)}.0.0`;
  if (level === 'minor') return `${String(major)}.${String(minor + 1)}.0`;
  return `${String(major)}.${String(minor)}.${String(patch + 1)}`;
}

function partsOf(version: string): [major: number, minor: number, patch: number] {
  const match = VERSION.exec(version);
  if (!match) throw new RangeError(`“${version}” is no version`);
  return [Number(match[1]), Number(match[2]), Number(match[3])];
}
