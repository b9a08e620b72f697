import type { PublishedRow, Rows } from '../model/row-table.ts';

/** Rows of a stretch at least, at most, and about how many more follow until one ends it. */
const SHORTEST = 64;
const LONGEST = 2048;
const END_OF = 512;

/** Some hundred rows of a published table that follow each other, as they are kept and with the added columns. */
export interface Stretch {
  readonly own: readonly PublishedRow[];
  /** The rows with the added columns, which are made when they are first asked for. */
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
export function* cutIntoStretches(rows: Rows, key: readonly string[]): Iterable<readonly PublishedRow[]> {
  let stretch: PublishedRow[] = [];
  for (const row of rows) {
    stretch.push(row);
    if (stretch.length < SHORTEST || (stretch.length < LONGEST && !isEnd(row, key))) continue;
    yield stretch;
    stretch = [];
  }
  if (stretch.length > 0) yield stretch;
}

/** One row in `END_OF`, by a hash of its key (FNV-1a, 32 bits). */
function isEnd(row: PublishedRow, key: readonly string[]): boolean {
  let hash = 0x811c_9dc5;
  for (const name of key) {
    const text = String(row[name] ?? '');
    for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x0100_0193);
  }
  // Keys that differ in their last characters only would have alike bits (mixed as in MurmurHash3).
  hash = Math.imul(hash ^ (hash >>> 16), 0x85eb_ca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2_ae35);
  return ((hash ^ (hash >>> 16)) >>> 0) % END_OF === 0;
}
