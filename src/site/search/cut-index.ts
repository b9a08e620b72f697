import type { FigureEntry, SearchIndex } from '../../search/search-index.ts';
import {
  MOST_SHARDS,
  REPORT_KEY,
  type Numbered,
  type PartlyWords,
  type SearchHead,
  type SearchShard,
} from '../../search/search-shards.ts';
import { onceEach } from '../../dataset/model/once.ts';
import { fingerprint } from '../fingerprint.ts';
import { keyIndex, type Unit } from './key-index.ts';

interface CutOptions {
  /** Bounds the text of a shard, which packs to about a quarter. */
  readonly shardBytes: number;
  readonly partly: PartlyWords;
}

/** What an entry takes in a shard besides itself: its number, brackets and commas. */
const BESIDES = 8;
/** A shard of half its bytes or more ends before one key in some, by the key itself: what differs under a key shifts few others. */
const ENDS = /^[A-H]/;

/** An index as a head and shards, which are made when they are asked for: most entries stand in several of them. */
export function cutIndex(
  index: SearchIndex,
  { shardBytes, partly }: CutOptions,
): { readonly head: SearchHead; readonly shards: readonly (() => SearchShard)[] } {
  const { unitsByKey, vocabulary } = keyIndex(index);
  const sizes = [
    ...[...index.places, ...index.reports].map(sizeOf),
    ...index.figures.map(sizeOfFigure(onceEach(sizeOf))),
  ].map((size) => size + BESIDES);
  const referred = referredOf(index);
  const keys = [...unitsByKey].sort(([a], [b]) => (a < b ? -1 : 1));
  // A key that reaches over more shards than are read at once would never be read.
  const most = (MOST_SHARDS - 1) * shardBytes;
  const broad = new Set<string>();
  const open: OpenShard[] = [];
  for (const [key, units] of keys) {
    if (!key.startsWith(REPORT_KEY) && isLarger(units, sizes, most)) {
      broad.add(key);
      continue;
    }
    let isEnded = (open.at(-1)?.bytes ?? 0) > shardBytes / 2 && ENDS.test(fingerprint([key]));
    for (const unit of units) {
      const needed = [unit, ...referred(unit)];
      let shard = open.at(-1);
      if (!shard || isEnded || shard.bytes + shard.lacking(needed, sizes) > shardBytes) {
        isEnded = false;
        shard = new OpenShard(key);
        open.push(shard);
      }
      shard.bytes += shard.lacking(needed, sizes);
      for (const each of needed) shard.units.add(each);
      shard.last = key;
    }
  }
  const { language, words, definitions, charts, circumstances } = index;
  return {
    head: {
      language,
      words,
      partly,
      definitions,
      charts,
      circumstances,
      vocabulary: vocabulary.join(' '),
      shards: open.map(({ first, last }) => [first, last]),
      broad: [...broad],
    },
    shards: open.map(({ units }) => {
      const sorted = Uint32Array.from(units).sort();
      return () => shardOf(sorted, index);
    }),
  };
}

/** The bytes of something as JSON. */
function sizeOf(content: unknown): number {
  return Buffer.byteLength(JSON.stringify(content));
}

/** Gives those of a figure; its texts are those of many others. */
function sizeOfFigure(sizeOfText: (text: string) => number): (figure: FigureEntry) => number {
  return (figure) => {
    // Brackets, and a comma between two cells.
    let size = 1 + figure.length;
    for (const cell of figure) size += typeof cell === 'string' ? sizeOfText(cell) : String(cell).length;
    return size;
  };
}

/** Whether some units take more than so many bytes. */
function isLarger(units: readonly Unit[], sizes: readonly number[], most: number): boolean {
  let bytes = 0;
  for (const unit of units) {
    bytes += sizes[unit] ?? 0;
    if (bytes > most) return true;
  }
  return false;
}

/** Gives what a unit refers to: a figure to its report and its place, a report to the place that it is about. */
function referredOf({ places, reports, figures }: SearchIndex): (unit: Unit) => readonly Unit[] {
  const ofReport = reports.map(([, , , , about = -1]) => (about < 0 ? [] : [about]));
  const isThere = (unit: Unit): boolean => unit >= 0;
  return (unit) => {
    if (unit < places.length) return [];
    const number = unit - places.length;
    if (number < reports.length) return ofReport[number] ?? [];
    const [report = -1, , place = -1] = figures[number - reports.length] ?? [];
    const [about = -1] = ofReport[report] ?? [];
    return [report < 0 ? -1 : places.length + report, place, about === place ? -1 : about].filter(isThere);
  };
}

/** A shard while it is filled. */
class OpenShard {
  bytes = 0;
  last: string;
  readonly first: string;
  readonly units = new Set<Unit>();

  constructor(first: string) {
    this.first = first;
    this.last = first;
  }

  /** How many bytes those of some different units take that are not yet in the shard. */
  lacking(units: readonly Unit[], sizes: readonly number[]): number {
    let bytes = 0;
    for (const unit of units) if (!this.units.has(unit)) bytes += sizes[unit] ?? 0;
    return bytes;
  }
}

/** Sorted units as the entries that they are. */
function shardOf(units: Uint32Array, { places, reports, figures }: SearchIndex): SearchShard {
  // Reports follow the places among them, and figures the reports.
  const startOf = (first: Unit): number => {
    const found = units.findIndex((unit) => unit >= first);
    return found < 0 ? units.length : found;
  };
  const [firstReport, firstFigure] = [startOf(places.length), startOf(places.length + reports.length)];
  const listed = <Entry>(entries: readonly Entry[], first: Unit, own: Uint32Array): Numbered<Entry>[] =>
    Array.from(own).flatMap((unit) => {
      const entry = entries[unit - first];
      return entry === undefined ? [] : [[unit - first, entry] as const];
    });
  return {
    places: listed(places, 0, units.subarray(0, firstReport)),
    reports: listed(reports, places.length, units.subarray(firstReport, firstFigure)),
    figures: listed(figures, places.length + reports.length, units.subarray(firstFigure)),
  };
}
