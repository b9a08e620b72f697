import { describe, expect, it } from 'vitest';
import { readRange } from '../../../scripts/serve/ranges.ts';

describe('readRange', () => {
  it.each([
    ['bytes=0-99', { first: 0, last: 99 }],
    ['bytes=900-', { first: 900, last: 999 }],
    ['bytes=-50', { first: 950, last: 999 }],
    ['bytes=-5000', { first: 0, last: 999 }],
    ['bytes=990-5000', { first: 990, last: 999 }],
  ])('reads %s of a thousand bytes', (field, range) => {
    expect(readRange(field, 1000)).toEqual(range);
  });

  it.each([undefined, 'bytes=-', 'bytes=9-1', 'bytes=0-1,5-6', 'lines=1-2'])(
    'takes %s for the whole file',
    (field) => {
      expect(readRange(field, 1000)).toBeNull();
    },
  );

  it.each(['bytes=1000-', 'bytes=-0'])('cannot satisfy %s', (field) => {
    expect(readRange(field, 1000)).toBe('unsatisfiable');
  });
});
