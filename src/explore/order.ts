import { NONE, type ExploreFile, type ExploreNames, type FacetId } from './explore-file.ts';
import type { SortColumn } from './explore-parts.ts';
import type { NameSort, NumberSort } from './query.ts';

/** The numbers of rows by what they are sorted by, ties in the order of the data; rows that have nothing come last. */
export function orderRows(keys: SortColumn, descending: boolean): Uint32Array {
  const numbers = Float64Array.from(keys, (key) => key ?? NaN);
  const sign = descending ? -1 : 1;
  const order = Uint32Array.from(keys, (_, row) => row);
  return order.sort((a, b) => {
    const [left, right] = [numbers[a] ?? NaN, numbers[b] ?? NaN];
    if (Number.isNaN(left) || Number.isNaN(right)) {
      return Number(Number.isNaN(left)) - Number(Number.isNaN(right)) || a - b;
    }
    return sign * (left - right) || a - b;
  });
}

/** What rows are sorted by: ranks, and the number of its own for each row; without numbers each row has the rank at its place. */
export interface Ranked {
  readonly ranks: SortColumn;
  readonly rows: readonly number[] | null;
}

/** The names of a language, and how it orders them. */
export interface NameOrder {
  readonly names: ExploreNames;
  readonly compare: (a: string, b: string) => number;
}

/** What rows are sorted by, null for a row that has nothing. */
export function sortColumn({ ranks, rows }: Ranked): SortColumn {
  return rows?.map((number) => ranks[number] ?? null) ?? ranks;
}

/** What the rows of a file are sorted by in a column of the table that has no names. */
export function rankRows(file: ExploreFile, sort: NumberSort): Ranked {
  switch (sort) {
    case 'value':
      return { ranks: file.low.map((low, row) => low ?? file.high[row] ?? null), rows: null };
    case 'period':
      return { ranks: file.period, rows: null };
    case 'status':
    case 'verdict':
    case 'wording':
      return ofFacet(
        file,
        sort,
        file.facets[sort].values.map((value, rank) => (value === NONE ? null : rank)),
      );
  }
}

/** The same of a column of names. */
export function rankNames(file: ExploreFile, sort: NameSort, { names, compare }: NameOrder): Ranked {
  const byName = (facet: FacetId, labels: Readonly<Record<string, string>>): Ranked =>
    ofFacet(file, facet, ranksOf(file.facets[facet].values, labels, compare));
  switch (sort) {
    case 'place':
      return byName('place', names.fullPlaces);
    case 'indicator':
      return byName('indicator', file.kind === 'measures' ? names.labels.measure : names.labels.indicator);
    case 'report': {
      const titles = Object.fromEntries(Object.entries(names.reports).map(([id, [title]]) => [id, title]));
      return { ranks: ranksOf(file.reports, titles, compare), rows: file.report };
    }
  }
}

/** The rank of the first value of each row. */
function ofFacet(file: ExploreFile, facet: FacetId, ranks: SortColumn): Ranked {
  const { sets, rows } = file.facets[facet];
  return { ranks: sets.map(([own = -1]) => ranks[own] ?? null), rows };
}

function ranksOf(
  values: readonly string[],
  labels: Readonly<Record<string, string>>,
  compare: (a: string, b: string) => number,
): SortColumn {
  const sorted = values.toSorted((a, b) => compare(labels[a] ?? a, labels[b] ?? b));
  const ranks = new Map(sorted.map((value, rank) => [value, rank]));
  return values.map((value) => ranks.get(value) ?? null);
}
