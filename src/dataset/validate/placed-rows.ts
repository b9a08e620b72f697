import type { Located } from '../model/record.ts';
import type { Observation } from '../model/tables.ts';

/** The observations of a folder by their places, however they are kept: an item stands for a row. */
export interface PlacedRows<Item> {
  /** The items of each place that has any, in the order of the data. */
  readonly byPlace: ReadonlyMap<string, Iterable<Item> & { readonly length: number }>;
  readonly locate: (item: Item) => Located<Observation>;
  /** The order of the data. */
  readonly compare: (a: Item, b: Item) => number;
}
