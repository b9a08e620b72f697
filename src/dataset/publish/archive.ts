import { zipSync } from 'fflate';

/** A ZIP has no room for "no date": the first day that its format knows, read without a time zone. */
const NO_DATE = '1980-01-01T00:00:00';

/** The bytes of a ZIP archive of named contents, in their order and without the time of packing. */
export function archiveOf(entries: readonly (readonly [name: string, bytes: Uint8Array])[]): Uint8Array {
  return zipSync(Object.fromEntries(entries), { mtime: NO_DATE, level: 6 });
}
