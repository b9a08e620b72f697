import { describe, expect, it } from 'vitest';
import {
  containsNumber,
  intervalOf,
  isEmptyInterval,
  type Ends,
  type Interval,
} from '../../../src/dataset/derive/interval.ts';
import {
  divideIntervals,
  multiplyIntervals,
  scaleInterval,
} from '../../../src/dataset/derive/interval-product.ts';
import { divideRationals, multiplyRationals, rational } from '../../../src/dataset/derive/rational.ts';
import { seeded, show } from './build.ts';

const ENDS: readonly Ends[] = ['closed', 'open', 'low_closed', 'high_closed'];

function between(low: number | null, high: number | null, ends: Ends = 'closed'): Interval {
  return intervalOf(low === null ? null : rational(low), high === null ? null : rational(high), ends);
}

describe('multiplyIntervals', () => {
  it.each([
    ['[2, 3] × [4, 5]', between(2, 3), between(4, 5), '[8, 15]'],
    ['[-2, 3] × [4, 5]', between(-2, 3), between(4, 5), '[-10, 15]'],
    ['[-2, -1] × (-∞, 4)', between(-2, -1), between(null, 4, 'open'), '(-8, ∞)'],
    ['(0, 1) × (1, ∞)', between(0, 1, 'open'), between(1, null, 'open'), '(0, ∞)'],
    ['[0, 0] × (1, ∞)', between(0, 0), between(1, null, 'open'), '[0, 0]'],
    ['[0, 1] × (0, 1)', between(0, 1), between(0, 1, 'open'), '[0, 1)'],
  ])('%s', (_claim, a, b, expected) => {
    expect(show(multiplyIntervals(a, b))).toBe(expected);
    expect(show(multiplyIntervals(b, a))).toBe(expected);
  });

  it('turns the ends round under a negative factor', () => {
    expect(show(scaleInterval(between(1, 2, 'low_closed'), rational(-3)))).toBe('(-6, -3]');
  });
});

describe('divideIntervals', () => {
  it.each([
    ['[2, 3] ÷ [4, 5]', between(2, 3), between(4, 5), '[0.4, 0.75]'],
    ['[2, 3] ÷ (0, 5]', between(2, 3), between(0, 5, 'high_closed'), '[0.4, ∞)'],
    ['[2, 3] ÷ [-1, 5]', between(2, 3), between(-1, 5), '[0.4, ∞)'],
    ['[2, 3] ÷ (4, ∞)', between(2, 3), between(4, null, 'open'), '(0, 0.75)'],
    ['[2, 3] ÷ [-2, 0]', between(2, 3), between(-2, 0), null],
  ])('%s', (_claim, a, b, expected) => {
    expect(show(divideIntervals(a, b))).toBe(expected);
  });
});

it('holds every product and quotient of members on 400 seeded pairs, and reaches its closed ends', () => {
  const next = seeded(3);
  const random = (): Interval => {
    const low = next(13) - 6;
    return between(low, low + next(5), ENDS[next(4)] ?? 'closed');
  };
  const members = (interval: Interval) =>
    Array.from({ length: 67 }, (_unused, index) => rational(index - 33, 3)).filter((third) =>
      containsNumber(interval, third),
    );
  for (let round = 0; round < 400; round += 1) {
    const [a, b] = [random(), random()];
    if (isEmptyInterval(a) || isEmptyInterval(b)) continue;
    const product = multiplyIntervals(a, b);
    const quotient = divideIntervals(a, b);
    for (const x of members(a)) {
      for (const y of members(b)) {
        expect(containsNumber(product, multiplyRationals(x, y))).toBe(true);
        if (y.numerator > 0n) expect(quotient && containsNumber(quotient, divideRationals(x, y))).toBe(true);
      }
    }
    for (const end of [product.low, product.high]) {
      const reached = members(a).some((x) =>
        members(b).some((y) => {
          const { numerator, denominator } = multiplyRationals(x, y);
          return end !== null && numerator * end.value.denominator === end.value.numerator * denominator;
        }),
      );
      if (end) expect(reached || !end.closed).toBe(true);
    }
  }
});
