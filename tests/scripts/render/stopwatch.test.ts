import { describe, expect, it } from 'vitest';
import { addSpent, openStopwatch } from '../../../scripts/render/stopwatch.ts';

describe('a stopwatch', () => {
  it('counts all since the last lap, sums what is named alike, and begins anew when it is taken', () => {
    const watch = openStopwatch();
    watch.lap('one');
    watch.lap('two');
    watch.lap('one');
    const spent = watch.take();
    expect(Object.keys(spent)).toEqual(['one', 'two']);
    expect(Object.values(spent).every((seconds) => (seconds ?? -1) >= 0)).toBe(true);
    expect(watch.take()).toEqual({});
  });

  it('adds accounts by name', () => {
    expect(addSpent({ a: 1, b: 2 }, { b: 3, c: 4 })).toEqual({ a: 1, b: 5, c: 4 });
  });
});
