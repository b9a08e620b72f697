import type { ColumnType } from '../dataset/model/column.ts';

/** The three tables that the explorer shows, by the names of their published files. */
export const EXPLORE_KINDS = ['observations', 'facts', 'measures'] as const;

export type ExploreKind = (typeof EXPLORE_KINDS)[number];

/** What rows are narrowed by, in the order of the page. `indicator` is the kind of measure where measures are shown. */
export const FACETS = [
  'place',
  'indicator',
  'group',
  'status',
  'period_kind',
  'year',
  'level',
  'wording',
  'selection',
  'verdict',
  'publisher',
] as const;

export type FacetId = (typeof FACETS)[number];

/** The value of a row that has none: no year printed, not picked, no percentage that could be checked. */
export const NONE = 'none';

/** How a figure is worded: the qualifiers of observations, and what only an interval can be. */
export const FORMS = [
  'exact',
  'over',
  'nearly',
  'under',
  'at_least',
  'at_most',
  'about',
  'between',
  'spread',
  'anything',
  'none',
] as const;

export type Form = (typeof FORMS)[number];

/**
 * One facet of all rows. A row may have several values (a place and those above it, the publishers of a fact), so a
 * row holds the index of a set of values, and a set holds indices of values, the row's own first.
 */
export interface FacetColumn {
  readonly values: readonly string[];
  readonly sets: readonly (readonly number[])[];
  readonly rows: readonly number[];
}

/**
 * The rows of one published table, in its order, as columns of small whole numbers: what the page needs to narrow,
 * count, sort and show them, in no language. Everything else of a row lies in the published table itself.
 */
export interface ExploreFile {
  readonly kind: ExploreKind;
  readonly count: number;
  readonly facets: Readonly<Record<FacetId, FacetColumn>>;
  /** The place above each value of the facet `place`; -1 where there is none. */
  readonly parents: readonly number[];
  /** The values of the facet `indicator` whose figures are percentages. */
  readonly percent: readonly number[];
  /** Keys of periods from the earliest to the latest, without dates last. */
  readonly periods: readonly string[];
  readonly period: readonly number[];
  /** Index into `FORMS`, with the numbers that go with it; ends of intervals are rounded outwards to two places. */
  readonly form: readonly number[];
  readonly low: readonly (number | null)[];
  readonly high: readonly (number | null)[];
  /** The first observation that a row rests on: its report and its number within it; -1 where there is none. */
  readonly reports: readonly string[];
  readonly report: readonly number[];
  readonly number: readonly number[];
  /** How many observations a row rests on. */
  readonly observations: readonly number[];
  /** The rows whose observations cannot all hold. */
  readonly disagreeing: readonly number[];
  /** Of measures: the id of each, which is its anchor on the page of its place. */
  readonly anchors: readonly string[] | null;
  /** The columns of the published table with what their cells hold. */
  readonly columns: readonly (readonly [name: string, type: ColumnType])[];
}

/** The names of all that the files speak of, in one language. */
export interface ExploreNames {
  readonly labels: Readonly<Record<Exclude<FacetId, 'year' | 'publisher'> | 'measure', Names>>;
  /** Places with their province: `Xã Cư Pui, Đắk Lắk`. */
  readonly fullPlaces: Names;
  /** Of a period by its key. */
  readonly period: (key: string) => string;
  /** Titles of reports, as printed, and the language that they are in. */
  readonly reports: Readonly<Record<string, readonly [title: string, language: string]>>;
}

type Names = Readonly<Record<string, string>>;
