import type { FigureEntry, PageEntry, SearchIndex } from './search-index.ts';
import type { Numbered, SearchHead, SearchShard } from './search-shards.ts';

/** The part of an index that some shards hold, its entries in the order of the whole and renumbered. */
export function mergeShards(head: SearchHead, shards: readonly SearchShard[]): SearchIndex {
  const places = collect(shards.map((shard) => shard.places));
  const reports = collect(shards.map((shard) => shard.reports));
  const figures = collect(shards.map((shard) => shard.figures));
  const placeNumber = numbering(places);
  const reportNumber = numbering(reports);
  const { language, words, definitions, charts, circumstances } = head;
  return {
    language,
    words,
    definitions,
    charts,
    circumstances,
    places: places.map(([, entry]) => entry),
    reports: reports.map(([, [title, line, address, further, place = -1, ...written]]): PageEntry => [
      title,
      line,
      address,
      further,
      placeNumber.get(place) ?? -1,
      ...written,
    ]),
    figures: figures.map(([, [report, count, place, ...rest]]): FigureEntry => [
      reportNumber.get(report) ?? -1,
      count,
      placeNumber.get(place) ?? -1,
      ...rest,
    ]),
  };
}

/** The entries of all lists, each once, by their numbers. */
function collect<Entry>(lists: readonly (readonly Numbered<Entry>[])[]): Numbered<Entry>[] {
  return [...new Map(lists.flat())].sort(([a], [b]) => a - b);
}

function numbering(entries: readonly Numbered<unknown>[]): ReadonlyMap<number, number> {
  return new Map(entries.map(([number], index) => [number, index]));
}
