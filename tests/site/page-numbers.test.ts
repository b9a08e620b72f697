import { describe, expect, it } from 'vitest';
import { listPageNumbers } from '../../src/site/page-numbers.ts';

const numbersOf = (shown: number, count: number): number[] =>
  listPageNumbers(shown, count).map(({ number }) => number);

describe('listPageNumbers', () => {
  it('lists all of a few pages', () => {
    expect(numbersOf(3, 8)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    expect(listPageNumbers(3, 8).some(({ isAfterGap }) => isAfterGap)).toBe(false);
    expect(numbersOf(1, 1)).toEqual([1]);
  });

  it('lists few of many: the ends, those near, and those at round distances', () => {
    expect(numbersOf(150, 302)).toEqual([
      1, 50, 100, 130, 140, 145, 148, 149, 150, 151, 152, 155, 160, 170, 200, 250, 302,
    ]);
    expect(listPageNumbers(1, 302).filter(({ isAfterGap }) => isAfterGap)).not.toEqual([]);
  });

  it('leads from every page to every other in a few steps', () => {
    const reached = new Map([[1, 0]]);
    const waiting = [1];
    for (let page = waiting.shift(); page !== undefined; page = waiting.shift()) {
      for (const next of numbersOf(page, 3000)) {
        if (reached.has(next)) continue;
        reached.set(next, (reached.get(page) ?? 0) + 1);
        waiting.push(next);
      }
    }
    expect(reached.size).toBe(3000);
    expect(Math.max(...reached.values())).toBeLessThanOrEqual(7);
  });
});
