import { shareByNumber } from './share-numbers.ts';

/** An exact number: `numerator / denominator` in lowest terms, the denominator positive. */
export interface Rational {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

const DECIMAL = /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/i;

/** The rational of two integers. Throws a RangeError where the denominator is zero. */
export function rational(numerator: bigint | number, denominator: bigint | number = 1n): Rational {
  const top = BigInt(numerator);
  const bottom = BigInt(denominator);
  if (bottom === 1n) return { numerator: top, denominator: bottom };
  if (bottom === 0n) throw new RangeError('a rational cannot have the denominator zero');
  const divisor = greatestCommonDivisor(top, bottom) * (bottom < 0n ? -1n : 1n);
  return { numerator: top / divisor, denominator: bottom / divisor };
}

/** The exact value of a decimal such as `83.64`, `-0.5` or `1e-7`. Throws a RangeError on anything else. */
export function parseRational(decimal: string): Rational {
  const match = DECIMAL.exec(decimal);
  if (!match) throw new RangeError(`not a decimal number: ${decimal}`);
  const [, sign = '', whole = '', fraction = '', exponent = '0'] = match;
  const places = fraction.length - Number(exponent);
  const digits = BigInt(`${sign}${whole}${fraction}`);
  return places > 0 ? rational(digits, 10n ** BigInt(places)) : rational(digits * 10n ** BigInt(-places));
}

/** The value of a number as its shortest decimal text prints it: 0.1 is one tenth, not its binary neighbour. */
export const fromNumber = shareByNumber((value): Rational =>
  Number.isSafeInteger(value) ? rational(value) : parseRational(String(value)),
);

export function addRationals(a: Rational, b: Rational): Rational {
  return rational(a.numerator * b.denominator + b.numerator * a.denominator, a.denominator * b.denominator);
}

export function subtractRationals(a: Rational, b: Rational): Rational {
  return addRationals(a, negateRational(b));
}

export function multiplyRationals(a: Rational, b: Rational): Rational {
  return rational(a.numerator * b.numerator, a.denominator * b.denominator);
}

/** Throws a RangeError where `b` is zero. */
export function divideRationals(a: Rational, b: Rational): Rational {
  return rational(a.numerator * b.denominator, a.denominator * b.numerator);
}

export function negateRational(a: Rational): Rational {
  return { numerator: -a.numerator, denominator: a.denominator };
}

/** Negative where a < b, zero where they are equal, positive where a > b. */
export function compareRationals(a: Rational, b: Rational): number {
  const difference = a.numerator * b.denominator - b.numerator * a.denominator;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

export function isEqualRational(a: Rational, b: Rational): boolean {
  return compareRationals(a, b) === 0;
}

/** The greatest whole number that is not above `a`. */
export function floorRational(a: Rational): bigint {
  const quotient = a.numerator / a.denominator;
  return a.numerator < 0n && quotient * a.denominator !== a.numerator ? quotient - 1n : quotient;
}

/** The least whole number that is not below `a`. */
export function ceilRational(a: Rational): bigint {
  return -floorRational(negateRational(a));
}

/** `a` rounded to a multiple of `unit`; halves go up, as a reader rounds percentages. */
export function roundHalfUp(a: Rational, unit: Rational): Rational {
  const steps = floorRational(addRationals(divideRationals(a, unit), rational(1, 2)));
  return multiplyRationals(rational(steps), unit);
}

/** `a` with everything below `unit` cut off, towards zero. */
export function truncateTo(a: Rational, unit: Rational): Rational {
  const steps = divideRationals(a, unit);
  return multiplyRationals(rational(steps.numerator / steps.denominator), unit);
}

/** The nearest JavaScript number, for drawing only. */
export function toNumber(a: Rational): number {
  return Number(formatRational(a, 18).text);
}

export interface FormattedRational {
  /** A plain decimal with `.`: `87.65`. */
  readonly text: string;
  /** Whether the text is the number itself; otherwise it was rounded half up. */
  readonly exact: boolean;
}

/** A plain decimal with exactly `places` digits after the point. */
export function formatRational(a: Rational, places: number): FormattedRational {
  if (a.denominator === 1n) {
    return { text: `${String(a.numerator)}${places > 0 ? `.${'0'.repeat(places)}` : ''}`, exact: true };
  }
  const scale = 10n ** BigInt(places);
  const rounded = roundHalfUp(a, rational(1n, scale));
  const scaled = (rounded.numerator * scale) / rounded.denominator;
  const digits = String(scaled < 0n ? -scaled : scaled).padStart(places + 1, '0');
  const whole = digits.slice(0, digits.length - places);
  const fraction = places > 0 ? `.${digits.slice(-places)}` : '';
  return { text: `${scaled < 0n ? '-' : ''}${whole}${fraction}`, exact: isEqualRational(a, rounded) };
}

function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  let [x, y] = [a < 0n ? -a : a, b < 0n ? -b : b];
  while (y > 0n) [x, y] = [y, x % y];
  return x;
}
