import { describe, expect, it } from 'vitest';
import { findCycles } from '../../../src/dataset/validate/tree.ts';

function cyclesOf(parents: Readonly<Record<string, string | null>>) {
  return findCycles(Object.keys(parents), (id) => parents[id]);
}

describe('findCycles', () => {
  it.each([
    ['a tree', { a: null, b: 'a', c: 'a', d: 'b' }, []],
    ['a parent that is missing', { b: 'a' }, []],
    ['a circle of one', { a: 'a' }, [['a']]],
    ['a circle of three', { a: 'b', b: 'c', c: 'a' }, [['a', 'b', 'c']]],
    ['a tail that leads into a circle', { x: 'a', a: 'b', b: 'a' }, [['a', 'b']]],
    ['two circles', { a: 'a', b: 'c', c: 'b' }, [['a'], ['b', 'c']]],
  ])('in %s', (_, parents, expected) => {
    expect(cyclesOf(parents)).toEqual(expected);
  });

  it('follows a chain of a hundred thousand', () => {
    const ids = Array.from({ length: 100_000 }, (_, index) => String(index));
    expect(findCycles(ids, (id) => ids[Number(id) + 1])).toEqual([]);
  });
});
