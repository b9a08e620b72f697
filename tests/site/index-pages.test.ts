import { describe, expect, it } from 'vitest';
import { furtherIndexPages, indexPage, INDEX_ROWS } from '../../src/site/index-pages.ts';

const rows = Array.from({ length: 2 * INDEX_ROWS + 1 }, (_, index) => index);

describe('the pages of an index', () => {
  it('are one while the rows are few, none included', () => {
    expect(furtherIndexPages(0)).toEqual([]);
    expect(furtherIndexPages(INDEX_ROWS)).toEqual([]);
    expect(indexPage([], 1)).toEqual({ rows: [], number: 1, count: 1 });
  });

  it('hold every row once, in order', () => {
    const numbers = [1, ...furtherIndexPages(rows.length).map(Number)];
    expect(numbers).toEqual([1, 2, 3]);
    expect(numbers.flatMap((number) => indexPage(rows, number).rows)).toEqual(rows);
  });
});
