import type { Release } from '../../dataset/release/release.ts';
import { MESSAGES } from '../../i18n/messages.ts';
import { mediaTypeOf } from '../media-types.ts';
import type { Endpoint } from './endpoint.ts';

/** The tables that every release has: for these one pattern says all addresses. */
export function tablesOfAll(releases: readonly Release[]): readonly string[] {
  const [first, ...others] = releases.map(({ tables }) => tables.map(({ name }) => name));
  return (first ?? []).filter((name) => others.every((names) => names.includes(name)));
}

/** The files of every release: patterns, then the tables that only some releases have. */
export function releaseEndpoints(releases: readonly Release[]): Endpoint[] {
  if (releases.length === 0) return [];
  const common = new Set(tablesOfAll(releases));
  const { vi, en } = MESSAGES;
  const table = { vi: vi.api.releaseFiles.table, en: en.api.releaseFiles.table };
  const rest = releases.flatMap(({ version, tables }) =>
    tables
      .filter(({ name }) => !common.has(name))
      .map(({ name }) => endpoint(`data/releases/${version}/${name}.csv`, table)),
  );
  return [
    endpoint('data/releases/{version}/{table}.csv', table),
    endpoint('data/releases/{version}/release.json', {
      vi: vi.api.releaseFiles.release,
      en: en.api.releaseFiles.release,
    }),
    endpoint('data/releases/{version}/SHA256SUMS', {
      vi: vi.api.releaseFiles.checksums,
      en: en.api.releaseFiles.checksums,
    }),
    ...rest,
  ];
}

function endpoint(path: string, summary: Endpoint['summary']): Endpoint {
  return { part: 'releases', path, summary, mediaType: mediaTypeOf(path), schema: null };
}
