import type { SearchIndex } from '../../search/search-index.ts';
import {
  MOST_SHARDS,
  REPORT_KEY,
  type Numbered,
  type PartlyWords,
  type SearchHead,
  type SearchShard,
} from '../../search/search-shards.ts';
import { keyIndex, LISTS, type ListName, type Unit } from './key-index.ts';

interface CutOptions {
  /** Bounds the text of a shard, which packs to about a quarter. */
  readonly shardBytes: number;
  readonly partly: PartlyWords;
}

/** An index as a head and shards, which are made when they are asked for: most entries stand in several of them. */
export function cutIndex(
  index: SearchIndex,
  { shardBytes, partly }: CutOptions,
): { readonly head: SearchHead; readonly shards: readonly (() => SearchShard)[] } {
  const { unitsByKey, vocabulary } = keyIndex(index);
  const sizes = Object.fromEntries(
    LISTS.map((list) => [list, index[list].map((entry) => Buffer.byteLength(JSON.stringify(entry)) + 8)]),
  ) as Record<ListName, number[]>;
  const sizeOf = ([list, number]: Unit): number => sizes[list][number] ?? 0;
  const keys = [...unitsByKey].sort(([a], [b]) => (a < b ? -1 : 1));
  // A key that reaches over more shards than are read at once would never be read.
  const most = (MOST_SHARDS - 1) * shardBytes;
  const isBroad = ([key, units]: (typeof keys)[number]): boolean =>
    !key.startsWith(REPORT_KEY) && units.reduce((sum, unit) => sum + sizeOf(unit), 0) > most;
  const open: OpenShard[] = [];
  for (const [key, units] of keys.filter((each) => !isBroad(each))) {
    for (const unit of units) {
      let shard = open.at(-1);
      const added = shard?.missing(unit, index) ?? [];
      if (!shard || shard.bytes + added.reduce((sum, each) => sum + sizeOf(each), 0) > shardBytes) {
        shard = new OpenShard(key);
        open.push(shard);
      }
      for (const each of shard.missing(unit, index)) shard.add(each, sizeOf(each));
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
      broad: keys.filter(isBroad).map(([key]) => key),
    },
    shards: open.map((shard) => shard.close(index)),
  };
}

/** A shard while it is filled. */
class OpenShard {
  bytes = 0;
  last: string;
  readonly first: string;
  private readonly numbers = {
    places: new Set<number>(),
    reports: new Set<number>(),
    figures: new Set<number>(),
  };

  constructor(first: string) {
    this.first = first;
    this.last = first;
  }

  /** What a unit refers to and the unit itself, where they are not yet in the shard. */
  missing([list, number]: Unit, index: SearchIndex): Unit[] {
    const units: Unit[] = [[list, number]];
    const [report, , place] = list === 'figures' ? (index.figures[number] ?? []) : [];
    if (report !== undefined) units.push(['reports', report]);
    if (place !== undefined) units.push(['places', place]);
    const about = index.reports[list === 'reports' ? number : (report ?? -1)]?.[4];
    if (about !== undefined) units.push(['places', about]);
    return units.filter(([each, at]) => at >= 0 && !this.numbers[each].has(at));
  }

  add([list, number]: Unit, bytes: number): void {
    this.numbers[list].add(number);
    this.bytes += bytes;
  }

  close(index: SearchIndex): () => SearchShard {
    const numbersOf = (list: ListName): Uint32Array => Uint32Array.from(this.numbers[list]).sort();
    const [places, reports, figures] = [numbersOf('places'), numbersOf('reports'), numbersOf('figures')];
    const listed = <Entry>(entries: readonly Entry[], numbers: Uint32Array): Numbered<Entry>[] =>
      [...numbers].flatMap((number) => {
        const entry = entries[number];
        return entry === undefined ? [] : [[number, entry] as const];
      });
    return () => ({
      places: listed(index.places, places),
      reports: listed(index.reports, reports),
      figures: listed(index.figures, figures),
    });
  }
}
