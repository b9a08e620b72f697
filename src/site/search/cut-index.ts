import { keysOfToken } from '../../search/keys.ts';
import { reportKey } from '../../search/report-key.ts';
import type { SearchIndex } from '../../search/search-index.ts';
import {
  MOST_SHARDS,
  REPORT_KEY,
  type Numbered,
  type PartlyWords,
  type SearchHead,
  type SearchShard,
} from '../../search/search-shards.ts';
import { prepareSearch, type EntryTokens, type Searchable } from '../../search/searchable.ts';

const LISTS = ['places', 'reports', 'figures'] as const;

type ListName = (typeof LISTS)[number];

/** An entry of the index: its list and its number there. */
type Unit = readonly [list: ListName, number: number];

interface CutOptions {
  /** Bounds the text of a shard, which packs to about a quarter. */
  readonly shardBytes: number;
  readonly partly: PartlyWords;
}

/** An index as a head and shards. */
export function cutIndex(
  index: SearchIndex,
  { shardBytes, partly }: CutOptions,
): { readonly head: SearchHead; readonly shards: readonly SearchShard[] } {
  const searchable = prepareSearch(index);
  const sizes = Object.fromEntries(
    LISTS.map((list) => [list, index[list].map((entry) => Buffer.byteLength(JSON.stringify(entry)) + 8)]),
  ) as Record<ListName, number[]>;
  const sizeOf = ([list, number]: Unit): number => sizes[list][number] ?? 0;
  const keys = [...unitsByKey(searchable)].sort(([a], [b]) => (a < b ? -1 : 1));
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
      vocabulary: searchable.vocabulary.join(' '),
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

  close(index: SearchIndex): SearchShard {
    const listed = <Entry>(entries: readonly Entry[], numbers: ReadonlySet<number>): Numbered<Entry>[] =>
      [...numbers]
        .sort((a, b) => a - b)
        .flatMap((number) => {
          const entry = entries[number];
          return entry === undefined ? [] : [[number, entry] as const];
        });
    return {
      places: listed(index.places, this.numbers.places),
      reports: listed(index.reports, this.numbers.reports),
      figures: listed(index.figures, this.numbers.figures),
    };
  }
}

/**
 * What stands under each key: what its own words find, and those of its place. What a figure counts, and when, are no
 * keys: too many figures have them in common.
 */
function unitsByKey({ index, places, reports, values }: Searchable): Map<string, Unit[]> {
  const units = new Map<string, Unit[]>();
  const put = (keys: readonly string[], ...unit: Unit): void => {
    for (const key of new Set(keys)) {
      const known = units.get(key);
      if (known) known.push(unit);
      else units.set(key, [unit]);
    }
  };
  const placeKeys = places.map(keysOfEntry);
  index.places.forEach((_, number) => {
    put([...(placeKeys[number] ?? []), REPORT_KEY], 'places', number);
  });
  index.reports.forEach(([, , address, , place = -1], number) => {
    const own = keysOfEntry(reports[number]);
    put([...own, ...(placeKeys[place] ?? []), reportKey(address)], 'reports', number);
  });
  index.figures.forEach(([report, , place], number) => {
    const address = index.reports[report]?.[2] ?? '';
    put([...keysOfEntry(values[number]), ...(placeKeys[place] ?? []), reportKey(address)], 'figures', number);
  });
  return units;
}

function keysOfEntry(entry: EntryTokens | undefined): readonly string[] {
  if (!entry) return [];
  return [...new Set([...entry.title, ...entry.rest].flatMap(keysOfToken))];
}
