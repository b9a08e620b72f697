import { FACETS, type ExploreFile, type FacetColumn, type FacetId } from '../../src/explore/explore-file.ts';

/** A seeded generator of numbers in [0, 1) (mulberry32). */
export function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const VALUES = 4;

/** A file of rows with up to three values in each facet, drawn by chance. */
export function randomFile(count: number, seed: number): ExploreFile {
  const random = seededRandom(seed);
  const draw = (below: number): number => Math.floor(random() * below);
  const column = (facet: FacetId): FacetColumn => {
    const sets = Array.from({ length: 5 }, () => [
      ...new Set(Array.from({ length: 1 + draw(3) }, () => draw(VALUES))),
    ]);
    return {
      values: Array.from({ length: VALUES }, (_, value) => `${facet}-${String(value)}`),
      sets,
      rows: Array.from({ length: count }, () => draw(sets.length)),
    };
  };
  return {
    kind: 'observations',
    count,
    facets: Object.fromEntries(FACETS.map((facet) => [facet, column(facet)])) as ExploreFile['facets'],
    parents: [-1, 0, 0, 1],
    percent: [1],
    periods: ['year|2020|2020|', 'year|2021|2021|'],
    period: Array.from({ length: count }, () => draw(2)),
    form: Array.from({ length: count }, () => 0),
    low: Array.from({ length: count }, () => (random() < 0.1 ? null : draw(10))),
    high: Array.from({ length: count }, () => null),
    reports: ['a', 'b'],
    report: Array.from({ length: count }, () => draw(3) - 1),
    number: Array.from({ length: count }, (_, row) => row + 1),
    observations: Array.from({ length: count }, () => 1),
    disagreeing: [],
    anchors: null,
    columns: [],
  };
}

/** The values of a row in a facet. */
export function valuesOf({ facets }: ExploreFile, facet: FacetId, row: number): string[] {
  const { values, sets, rows } = facets[facet];
  return (sets[rows[row] ?? -1] ?? []).map((value) => values[value] ?? '');
}
