import { describe, expect, it } from 'vitest';
import { firstIndex } from '../../../src/dataset/validate/bisect.ts';

describe('firstIndex', () => {
  it.each<[string, readonly number[], number, number]>([
    ['the first of equals', [1, 2, 2, 3], 2, 1],
    ['the next greater one', [1, 2, 4, 8], 3, 2],
    ['the first of all', [1, 2, 3], 0, 0],
    ['their number where none passes', [1, 2, 3], 9, 3],
    ['zero where there is nothing', [], 1, 0],
  ])('finds %s', (_, items, least, expected) => {
    expect(firstIndex(items, (item) => item >= least)).toBe(expected);
  });
});
