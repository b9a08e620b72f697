import { closeSync, mkdirSync, openSync, readSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import type { BuiltPage } from '../output/page.ts';

/** Where in a file stands what was read of a page, and how many bytes of JSON it is. */
export type PagePlace = readonly [start: number, length: number];

/** What was read of pages for the rules: in memory it would be several kilobytes a page. */
export interface PageFile {
  readonly add: (json: Uint8Array) => PagePlace;
  /** How many bytes it has. */
  readonly length: () => number;
  /** Null where the file is damaged. */
  readonly read: (place: PagePlace) => BuiltPage | null;
  readonly bytes: (place: PagePlace) => Uint8Array;
  readonly close: () => void;
}

/** Opens a file that ends at `end`; what stands behind that is written over, and where it is 0 all. */
export function openPageFile(path: string, end: number): PageFile {
  mkdirSync(dirname(path), { recursive: true });
  const file = openSync(path, end === 0 ? 'w+' : 'r+');
  let next = end;
  const bytes: PageFile['bytes'] = ([start, length]) => {
    const buffer = Buffer.alloc(length);
    readSync(file, buffer, 0, length, start);
    return buffer;
  };
  return {
    add(json) {
      const start = next;
      for (let done = 0; done < json.length;) done += writeSync(file, json, done, undefined, start + done);
      next += json.length;
      return [start, json.length];
    },
    length: () => next,
    read(place) {
      try {
        return JSON.parse(Buffer.from(bytes(place)).toString()) as BuiltPage;
      } catch {
        return null;
      }
    },
    bytes,
    close: () => {
      closeSync(file);
    },
  };
}
