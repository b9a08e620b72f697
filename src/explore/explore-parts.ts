import type { ColumnType } from '../dataset/model/column.ts';
import type { ExploreKind, FacetId } from './explore-file.ts';
import { isNamed, type NameSort, type NumberSort, type SortKey } from './query.ts';

/** The values of a facet that are known from the start, with their names and how many rows have each. */
export interface StartFacet {
  readonly values: readonly string[];
  readonly labels: readonly string[];
  readonly counts: readonly number[];
}

/**
 * What the page reads first of a kind of rows, in one language: what is counted where nothing is chosen. It does not
 * grow with the rows; what does lies in parts, which are read when they are needed.
 */
export interface ExploreStart {
  readonly kind: ExploreKind;
  readonly count: number;
  /** Of places, only those at the top and those directly below them. */
  readonly facets: Readonly<Record<FacetId, StartFacet>>;
  readonly tops: readonly PlaceBranch[];
  /** How many places there are, in all parts together. */
  readonly placeCount: number;
  /** Rows in each block but the last. */
  readonly blockRows: number;
  /** The columns of the published table with what their cells hold. */
  readonly columns: readonly (readonly [name: string, type: ColumnType])[];
}

/** Where a place of the start stands among all places, and which part has the places below it; null where none has. */
export interface PlaceBranch {
  readonly index: number;
  readonly parent: number;
  readonly part: number | null;
}

/** A place that is not known from the start: `index` and `parent` are numbers among all places. */
export type PlaceEntry = readonly [index: number, parent: number, id: string, label: string, count: number];

/** All that a choice is answered from, in no language: which values each row has. */
export interface ExploreNarrow {
  readonly facets: Readonly<
    Record<
      Exclude<FacetId, 'place'>,
      { readonly sets: readonly (readonly number[])[]; readonly rows: readonly number[] }
    >
  >;
  /** The place of each row, and the place above each place (-1: none): a row belongs to all of them. */
  readonly place: readonly number[];
  readonly parents: readonly number[];
}

/** Texts that rows have in common: `rows` are indices of `texts`. */
export interface TextColumn {
  readonly texts: readonly string[];
  readonly rows: readonly number[];
}

/** Some rows that follow one another, in one language, with all that the table shows of them. */
export interface ExploreBlock {
  readonly placeIds: readonly string[];
  /** Places with their province; texts in the order of `placeIds`. */
  readonly place: TextColumn;
  readonly indicator: TextColumn;
  /** Empty for the group of all. */
  readonly group: TextColumn;
  readonly period: TextColumn;
  readonly status: TextColumn;
  readonly selection: TextColumn;
  readonly wording: TextColumn;
  readonly verdict: TextColumn;
  readonly reportIds: readonly string[];
  readonly reportLanguages: readonly string[];
  /** Titles, in the order of `reportIds`; -1 for a row without a report. */
  readonly report: TextColumn;
  readonly isPercent: readonly (0 | 1)[];
  readonly form: readonly number[];
  readonly low: readonly (number | null)[];
  readonly high: readonly (number | null)[];
  readonly number: readonly number[];
  readonly observations: readonly number[];
  readonly isDisputed: readonly (0 | 1)[];
  readonly anchors: readonly string[] | null;
}

/** What rows are sorted by: null where a row has nothing. */
export type SortColumn = readonly (number | null)[];

/** Names of the parts of a kind, as addresses below its folder. */
export const partName = {
  narrow: 'narrow',
  numbers: (key: NumberSort): string => `sort-${key}`,
  names: (key: NameSort, language: string): string => `sort-${key}.${language}`,
  sort: (key: SortKey, language: string): string =>
    isNamed(key) ? partName.names(key, language) : partName.numbers(key),
  block: (number: number, language: string): string => `rows-${String(number)}.${language}`,
  places: (number: number, language: string): string => `places-${String(number)}.${language}`,
};
