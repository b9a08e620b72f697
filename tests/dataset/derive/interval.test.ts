import { describe, expect, it } from 'vitest';
import {
  addIntervals,
  containsNumber,
  EVERYTHING,
  hullOfIntervals,
  intersectIntervals,
  intervalOf,
  isEmptyInterval,
  isSameInterval,
  overlapsInterval,
  pointInterval,
  pointOf,
  subtractIntervals,
  type Ends,
  type Interval,
} from '../../../src/dataset/derive/interval.ts';
import { rational } from '../../../src/dataset/derive/rational.ts';
import { seeded, show } from './build.ts';

const ENDS: readonly Ends[] = ['closed', 'open', 'low_closed', 'high_closed'];

function between(low: number | null, high: number | null, ends: Ends = 'closed'): Interval {
  return intervalOf(low === null ? null : rational(low), high === null ? null : rational(high), ends);
}

describe('emptiness and membership', () => {
  it.each([
    [between(1, 1), false],
    [between(1, 1, 'open'), true],
    [between(1, 1, 'low_closed'), true],
    [between(2, 1), true],
    [between(null, 1, 'open'), false],
    [EVERYTHING, false],
  ])('case %#', (interval, empty) => {
    expect(isEmptyInterval(interval)).toBe(empty);
  });

  it('leaves open ends out and takes closed ones in', () => {
    expect(containsNumber(between(80, 90, 'open'), rational(80))).toBe(false);
    expect(containsNumber(between(80, 90, 'low_closed'), rational(80))).toBe(true);
    expect(containsNumber(between(80, 90, 'low_closed'), rational(90))).toBe(false);
    expect(containsNumber(between(80, null, 'open'), rational(1_000_000))).toBe(true);
  });

  it('has a point only where one number is left', () => {
    expect(pointOf(pointInterval(rational(7)))).toEqual(rational(7));
    expect(pointOf(between(7, 8))).toBeNull();
    expect(pointOf(between(7, 7, 'open'))).toBeNull();
  });
});

describe('two intervals', () => {
  it.each([
    ['[1, 3] and (3, 5) touch only where both hold the end', between(1, 3), between(3, 5, 'open'), false],
    ['[1, 3] and [3, 5] share 3', between(1, 3), between(3, 5), true],
    ['(80, ∞) holds 90', between(80, null, 'open'), pointInterval(rational(90)), true],
  ])('%s', (_claim, a, b, overlaps) => {
    expect(overlapsInterval(a, b)).toBe(overlaps);
    expect(overlapsInterval(b, a)).toBe(overlaps);
  });

  it('intersects to the tighter ends and spans to the wider ones', () => {
    const [a, b] = [between(80, null, 'open'), between(null, 95)];
    expect(show(intersectIntervals(a, b))).toBe('(80, 95]');
    expect(show(hullOfIntervals(between(1, 2, 'open'), between(2, 3)))).toBe('(1, 3]');
    expect(show(hullOfIntervals(a, b))).toBe('(-∞, ∞)');
    expect(show(intersectIntervals(between(1, 2), between(1, 2, 'open')))).toBe('(1, 2)');
  });

  it('adds ends to ends: 8 admitted and 2 to 4 expected are 10 to 12', () => {
    expect(show(addIntervals(pointInterval(rational(8)), between(2, 4)))).toBe('[10, 12]');
    expect(show(addIntervals(between(80, null, 'open'), between(2, 4)))).toBe('(82, ∞)');
  });

  it('subtracts the far ends: 10 to 12 less 2 to 4 is 6 to 10', () => {
    expect(show(subtractIntervals(between(10, 12), between(2, 4)))).toBe('[6, 10]');
    expect(show(subtractIntervals(between(10, 12), between(2, null, 'open')))).toBe('(-∞, 10)');
  });

  it('tells intervals apart by their ends and by whether the ends belong to them', () => {
    expect(isSameInterval(between(1, 2), between(1, 2))).toBe(true);
    expect(isSameInterval(between(1, 2), between(1, 2, 'open'))).toBe(false);
    expect(isSameInterval(between(1, null), between(1, 2))).toBe(false);
  });
});

it('agrees with half steps taken one by one on 3,000 seeded pairs', () => {
  const next = seeded(2);
  const halves = Array.from({ length: 41 }, (_unused, index) => rational(index - 20, 2));
  const random = (): Interval => {
    const low = next(8) === 0 ? null : next(17) - 8;
    const high = next(8) === 0 ? null : (low ?? -8) + next(6);
    return between(low, high, ENDS[next(4)] ?? 'closed');
  };
  for (let round = 0; round < 3000; round += 1) {
    const [a, b] = [random(), random()];
    const inBoth = halves.filter((half) => containsNumber(a, half) && containsNumber(b, half));
    const shared = intersectIntervals(a, b);
    expect(halves.filter((half) => containsNumber(shared, half))).toEqual(inBoth);
    expect(isEmptyInterval(shared) ? inBoth.length : 0).toBe(0);
  }
});
