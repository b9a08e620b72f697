import type { PublishedRow } from '../model/row-table.ts';

/** Text that is put aside piece by piece and read again by its number, from 0 on; in memory, or in a file. */
export interface Shelf {
  readonly put: (text: string) => void;
  readonly get: (number: number) => string;
}

/** Rows that are added in any order and read in that of their keys; rows of one key keep the order in which they came. */
export interface Spool {
  readonly length: number;
  readonly add: (key: number, row: PublishedRow) => void;
  readonly rows: () => Iterable<PublishedRow>;
}

/** A spool whose rows stand on a shelf, so that only their keys take memory. */
export function createSpool(shelf: Shelf): Spool {
  const keys: number[] = [];
  let order: Uint32Array | null = null;
  return {
    get length() {
      return keys.length;
    },
    add: (key, row) => {
      keys.push(key);
      shelf.put(JSON.stringify(row));
    },
    *rows() {
      order ??= orderOf(keys);
      for (const number of order) yield JSON.parse(shelf.get(number)) as PublishedRow;
    },
  };
}

/** A shelf in memory, for data that are small. */
export function memoryShelf(): Shelf {
  const texts: string[] = [];
  return { put: (text) => texts.push(text), get: (number) => texts[number] ?? '' };
}

function orderOf(keys: readonly number[]): Uint32Array {
  const numbers = Uint32Array.from(keys.keys());
  return numbers.sort((a, b) => (keys[a] ?? 0) - (keys[b] ?? 0) || a - b);
}
