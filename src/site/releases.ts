import type { Release } from '../dataset/release/release.ts';

/** A file of a release, below the site's base. */
export interface ReleaseFile {
  readonly name: string;
  readonly path: string;
}

/** The files of a release at their lasting addresses: its tables, what it is, checksums. */
export function releaseFiles({ version, tables }: Release): readonly ReleaseFile[] {
  const names = [...tables.map(({ name }) => `${name}.csv`), 'release.json', 'SHA256SUMS'];
  return names.map((name) => ({ name, path: `data/releases/${version}/${name}` }));
}

/** How many rows a table of a release has. */
export function rowsOf({ tables }: Release, name: string): number {
  return tables.find((table) => table.name === name)?.rows ?? 0;
}

/** What changed of files and meanings, as pairs of a name and the kind of change. */
export function formChanges({ changes }: Release) {
  if (!changes) return [];
  return [
    ...changes.schema.map(({ table, column, change }) => ({
      name: column === null ? table : `${table}.${column}`,
      change,
    })),
    ...changes.meaning.map((name) => ({ name, change: 'meaning' as const })),
  ];
}
