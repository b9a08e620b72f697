import { describe, expect, it } from 'vitest';
import { nearest } from '../../src/site/near-places.ts';

describe('nearest', () => {
  const items = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];

  it.each([
    [0, 'abc'],
    [1, 'abc'],
    [3, 'cde'],
    [6, 'efg'],
    [7, 'efg'],
  ])('of seven items at %i are three: %s', (position, expected) => {
    expect(nearest(items, position, 3).join('')).toBe(expected);
  });

  it('are all of a short list', () => {
    expect(nearest(items, 2, 7)).toEqual(items);
    expect(nearest(items, 2, 100)).toEqual(items);
  });
});
