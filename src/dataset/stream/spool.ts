import type { PublishedRow } from '../model/row-table.ts';

/** Text that is put aside piece by piece and read again by its number, from 0 on; in memory, or in a file. */
export interface Shelf {
  readonly put: (text: string) => void;
  readonly get: (number: number) => string;
}

/** Rows that are added in any order and read in that of their keys; rows of one key keep the order in which they came. */
export interface Spool {
  readonly add: (key: number, row: PublishedRow) => void;
  /** The rows with keys from `from` up to `to`, which is not of them. */
  readonly rows: (from: number, to: number) => Iterable<PublishedRow>;
  readonly count: (from: number, to: number) => number;
}

/** A spool whose rows stand on a shelf, so that only their keys take memory. */
export function createSpool(shelf: Shelf): Spool {
  const keys: number[] = [];
  let order: Uint32Array | null = null;
  const between = (from: number, to: number): Uint32Array => {
    order ??= orderOf(keys);
    return order.subarray(firstFrom(from, order, keys), firstFrom(to, order, keys));
  };
  return {
    add: (key, row) => {
      order = null;
      keys.push(key);
      shelf.put(JSON.stringify(row));
    },
    *rows(from, to) {
      for (const number of between(from, to)) yield JSON.parse(shelf.get(number)) as PublishedRow;
    },
    count: (from, to) => between(from, to).length,
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

/** How many of the keys in their order are less than one. */
function firstFrom(key: number, order: Uint32Array, keys: readonly number[]): number {
  let [low, high] = [0, order.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((keys[order[middle] ?? 0] ?? 0) < key) low = middle + 1;
    else high = middle;
  }
  return low;
}
