/** Rows on one page of an index: more would take a phone long to load and lay out. */
export const INDEX_ROWS = 500;

/** One page of an index, counted from 1. */
export interface IndexPage<Row> {
  readonly rows: readonly Row[];
  readonly number: number;
  readonly count: number;
}

/** How many pages an index of `length` rows has; one at least. */
export function countIndexPages(length: number): number {
  return Math.max(1, Math.ceil(length / INDEX_ROWS));
}

/** The numbers of the pages of an index after its first, as the ends of their addresses. */
export function furtherIndexPages(length: number): string[] {
  return Array.from({ length: countIndexPages(length) - 1 }, (_, index) => String(index + 2));
}

/** The rows of one page of an index. */
export function indexPage<Row>(rows: readonly Row[], number: number): IndexPage<Row> {
  return {
    rows: rows.slice((number - 1) * INDEX_ROWS, number * INDEX_ROWS),
    number,
    count: countIndexPages(rows.length),
  };
}
