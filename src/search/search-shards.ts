import type { FigureEntry, PageEntry, SearchIndex } from './search-index.ts';

/** An entry with its number in the whole index. */
export type Numbered<Entry> = readonly [number: number, entry: Entry];

/**
 * A part of a large index: what stands under some keys, with the places and reports that it refers to. Entries refer to
 * one another by their numbers in the whole index.
 */
export interface SearchShard {
  readonly places: readonly Numbered<PageEntry>[];
  readonly reports: readonly Numbered<PageEntry>[];
  readonly figures: readonly Numbered<FigureEntry>[];
}

/** What the dialog says where it has to read on. */
export interface PartlyWords {
  readonly loading: string;
  readonly note: string;
  readonly readAll: string;
}

/** What is read first of a large index: what does not grow with the places, and where the rest lies. */
export interface SearchHead extends Omit<SearchIndex, 'places' | 'reports' | 'figures'> {
  readonly partly: PartlyWords;
  /** The words of five letters and more of the whole index, without accents, a blank between them. */
  readonly vocabulary: string;
  /** The first and the last key of each shard; shards stand in the order of their keys, and long keys in several. */
  readonly shards: readonly (readonly [first: string, last: string])[];
  /** Keys under which so much stands that they have no shard of their own. */
  readonly broad: readonly string[];
}

/** An index that is small is one file, a large one a head with shards. */
export type SearchFile = SearchIndex | SearchHead;

/** More shards than these are read only when they are asked for. */
export const MOST_SHARDS = 3;

/** Every report stands under this and the last part of its address, with all its figures; all else under this alone. */
export const REPORT_KEY = '@';
