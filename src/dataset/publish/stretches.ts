import type { PublishedRow, Rows } from '../model/row-table.ts';

/** Rows of a stretch at least, at most, and about how many more follow until one ends it. */
const SHORTEST = 64;
const LONGEST = 2048;
const END_OF = 512;

/** Some hundred rows of a published table that follow each other, as they are kept and with the added columns. */
export interface Stretch {
  readonly length: number;
  /** The rows as they are kept, which may be made when they are first asked for; so are those with the added columns. */
  readonly own: () => readonly PublishedRow[];
  readonly labelled: () => readonly PublishedRow[];
  /** Changes whenever a cell of the rows as they are kept does, as long as the code is the same. */
  readonly ownKey: () => string;
  /** The same of the rows with the added columns. */
  readonly key: () => string;
}

/**
 * Rows in stretches that end where a row's own key says so: what is put in or taken out shifts the rows that follow, but
 * soon their stretches end where they did.
 */
export function cutIntoStretches(rows: Rows, key: readonly string[]): Iterable<readonly PublishedRow[]> {
  return cutByKey(rows, (row) => key.map((name) => String(row[name] ?? '')).join(''));
}

/** The same of anything that has a key. */
export function* cutByKey<Item>(
  items: Iterable<Item>,
  keyOf: (item: Item) => string,
): Iterable<readonly Item[]> {
  let stretch: Item[] = [];
  for (const item of items) {
    stretch.push(item);
    if (stretch.length < SHORTEST || (stretch.length < LONGEST && !isEnd(keyOf(item)))) continue;
    yield stretch;
    stretch = [];
  }
  if (stretch.length > 0) yield stretch;
}

/** One key in `END_OF`, by a hash of it (FNV-1a, 32 bits). */
function isEnd(key: string): boolean {
  let hash = 0x811c_9dc5;
  for (let at = 0; at < key.length; at += 1) hash = Math.imul(hash ^ key.charCodeAt(at), 0x0100_0193);
  // Keys that differ in their last characters only would have alike bits (mixed as in MurmurHash3).
  hash = Math.imul(hash ^ (hash >>> 16), 0x85eb_ca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2_ae35);
  return ((hash ^ (hash >>> 16)) >>> 0) % END_OF === 0;
}
