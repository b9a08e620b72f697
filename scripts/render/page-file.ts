import type { BuiltPage } from '../output/page.ts';
import { openByteFile, type ByteFile, type BytePlace } from './byte-file.ts';

/** What was read of pages for the rules, as JSON: in memory it would be several kilobytes a page. */
export interface PageFile extends ByteFile {
  /** Null where the file is damaged. */
  readonly read: (place: BytePlace) => BuiltPage | null;
}

/** Opens a file of pages that ends at `end`. */
export function openPageFile(path: string, end: number): PageFile {
  const file = openByteFile(path, end);
  return {
    ...file,
    read(place) {
      try {
        return JSON.parse(Buffer.from(file.bytes(place)).toString()) as BuiltPage;
      } catch {
        return null;
      }
    },
  };
}
