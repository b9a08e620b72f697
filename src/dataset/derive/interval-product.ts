import {
  intersectIntervals,
  intervalOf,
  isEmptyInterval,
  pointInterval,
  pointOf,
  type End,
  type Interval,
} from './interval.ts';
import { compareRationals, divideRationals, multiplyRationals, rational, type Rational } from './rational.ts';

const ZERO = rational(0);

type Sign = 1 | -1 | 0;

/** One end with its sign: where `end` is null it stands for infinity of that sign. */
interface SignedEnd {
  readonly end: End | null;
  readonly sign: Sign;
}

/** All products of a number of `a` and a number of `b`; neither may be empty. */
export function multiplyIntervals(a: Interval, b: Interval): Interval {
  // Most figures are exact.
  const [x, y] = [pointOf(a), pointOf(b)];
  if (x && y) return pointInterval(multiplyRationals(x, y));
  const products = endsOf(a).flatMap((x) => endsOf(b).map((y) => multiplyEnds(x, y)));
  return {
    low: products.reduce((least, each) => furthest(least, each, -1)).end,
    high: products.reduce((greatest, each) => furthest(greatest, each, 1)).end,
  };
}

/** All numbers of an interval times one number. */
export function scaleInterval(interval: Interval, factor: Rational): Interval {
  return multiplyIntervals(interval, pointInterval(factor));
}

/** All quotients of a number of `a` and a positive number of `b`; null where `b` holds no positive number. */
export function divideIntervals(a: Interval, b: Interval): Interval | null {
  const divisor = intersectIntervals(b, intervalOf(ZERO, null, 'open'));
  if (isEmptyInterval(divisor)) return null;
  const { low, high } = divisor;
  return multiplyIntervals(a, {
    low: high ? invertEnd(high) : { value: ZERO, closed: false },
    high: low && low.value.numerator > 0n ? invertEnd(low) : null,
  });
}

function invertEnd(end: End): End {
  return { ...end, value: divideRationals(rational(1), end.value) };
}

function endsOf({ low, high }: Interval): SignedEnd[] {
  return [
    { end: low, sign: low ? signOf(low.value) : -1 },
    { end: high, sign: high ? signOf(high.value) : 1 },
  ];
}

function signOf(value: Rational): Sign {
  if (value.numerator === 0n) return 0;
  return value.numerator > 0n ? 1 : -1;
}

/** Zero times anything is zero, and belongs to the product if a zero that is multiplied does. */
function multiplyEnds(x: SignedEnd, y: SignedEnd): SignedEnd {
  const sign = (x.sign * y.sign) as Sign;
  if (sign === 0) {
    const closed = [x, y].some((each) => each.sign === 0 && each.end?.closed === true);
    return { end: { value: ZERO, closed }, sign };
  }
  if (!x.end || !y.end) return { end: null, sign };
  const value = multiplyRationals(x.end.value, y.end.value);
  return { end: { value, closed: x.end.closed && y.end.closed }, sign };
}

/** Of two ends, the one further out on a side (1 is high); of two at the same place, the closed one. */
function furthest(a: SignedEnd, b: SignedEnd, side: 1 | -1): SignedEnd {
  const order = compareEnds(a, b) * side;
  if (order === 0) return a.end?.closed ? a : b;
  return order > 0 ? a : b;
}

function compareEnds(a: SignedEnd, b: SignedEnd): number {
  if (a.end && b.end) return compareRationals(a.end.value, b.end.value);
  const rank = (each: SignedEnd): number => (each.end ? 0 : each.sign);
  return rank(a) - rank(b);
}
