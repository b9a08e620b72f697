import { NONE, type ExploreFile, type ExploreNames, type FacetId } from './explore-file.ts';
import type { SortColumn } from './explore-parts.ts';
import type { SortKey } from './query.ts';

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

/** What the rows of a file are sorted by in a column of the table. `compare` orders names as the language does. */
export function sortColumn(
  file: ExploreFile,
  names: ExploreNames,
  sort: SortKey,
  compare: (a: string, b: string) => number,
): SortColumn {
  const byName = (facet: FacetId, labels: Readonly<Record<string, string>>) =>
    ownValues(file, facet, ranksOf(file.facets[facet].values, labels, compare));
  switch (sort) {
    case 'place':
      return byName('place', names.fullPlaces);
    case 'indicator':
      return byName('indicator', file.kind === 'measures' ? names.labels.measure : names.labels.indicator);
    case 'value':
      return file.low.map((low, row) => low ?? file.high[row] ?? null);
    case 'period':
      return file.period;
    case 'status':
    case 'verdict':
    case 'wording':
      return ownValues(
        file,
        sort,
        file.facets[sort].values.map((value, rank) => (value === NONE ? null : rank)),
      );
    case 'report': {
      const titles = Object.fromEntries(Object.entries(names.reports).map(([id, [title]]) => [id, title]));
      const ranks = ranksOf(file.reports, titles, compare);
      return file.report.map((report) => ranks[report] ?? null);
    }
  }
}

/** The rank of the first value of each row. */
function ownValues(file: ExploreFile, facet: FacetId, ranks: SortColumn): SortColumn {
  const { sets, rows } = file.facets[facet];
  const bySet = sets.map(([own = -1]) => ranks[own] ?? null);
  return rows.map((set) => bySet[set] ?? null);
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
