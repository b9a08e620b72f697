import { describe, expect, it } from 'vitest';
import {
  addRationals,
  ceilRational,
  compareRationals,
  divideRationals,
  floorRational,
  formatRational,
  fromNumber,
  multiplyRationals,
  parseRational,
  rational,
  roundHalfUp,
  subtractRationals,
  toNumber,
  truncateTo,
} from '../../../src/dataset/derive/rational.ts';
import { seeded } from './build.ts';

describe('rational', () => {
  it.each([
    [2, 4, 1n, 2n],
    [3, -6, -1n, 2n],
    [0, 5, 0n, 1n],
  ])('%i / %i is kept in lowest terms with a positive denominator', (top, bottom, numerator, denominator) => {
    expect(rational(top, bottom)).toEqual({ numerator, denominator });
  });

  it('refuses the denominator zero', () => {
    expect(() => rational(1, 0)).toThrow(RangeError);
    expect(() => divideRationals(rational(1), rational(0))).toThrow(RangeError);
  });
});

describe('parseRational', () => {
  it.each([
    ['83.64', rational(2091, 25)],
    ['-0.5', rational(-1, 2)],
    ['-0.05', rational(-1, 20)],
    ['1e-7', rational(1, 10_000_000)],
    ['1.5e+3', rational(1500)],
    ['100000', rational(100_000)],
  ])('reads %s exactly', (text, expected) => {
    expect(parseRational(text)).toEqual(expected);
  });

  it.each(['', '1,5', '1.', '.5', 'NaN', '1/2', ' 1'])('refuses %j', (text) => {
    expect(() => parseRational(text)).toThrow(RangeError);
  });
});

it('takes 0.1 from a number as one tenth, so that 0.1 + 0.2 is 0.3', () => {
  expect(addRationals(fromNumber(0.1), fromNumber(0.2))).toEqual(fromNumber(0.3));
});

describe('arithmetic', () => {
  it('agrees with whole-number arithmetic on 2,000 seeded fractions', () => {
    const next = seeded(1);
    for (let round = 0; round < 2000; round += 1) {
      const [a, b, c, d] = [next(41) - 20, next(9) + 1, next(41) - 20, next(9) + 1];
      const [x, y] = [rational(a, b), rational(c, d)];
      expect(addRationals(x, y)).toEqual(rational(a * d + c * b, b * d));
      expect(subtractRationals(x, y)).toEqual(rational(a * d - c * b, b * d));
      expect(multiplyRationals(x, y)).toEqual(rational(a * c, b * d));
      expect(compareRationals(x, y)).toBe(Math.sign(a * d - c * b));
      if (c !== 0) expect(divideRationals(x, y)).toEqual(rational(a * d, b * c));
      expect(Number(floorRational(x))).toBe(Math.floor(a / b));
      expect(Number(ceilRational(x))).toBe(Math.ceil(a / b) + 0);
    }
  });
});

describe('rounding', () => {
  it.each([
    ['36.4824', '0.1', '36.5', '36.4'],
    ['0.05', '0.1', '0.1', '0'],
    ['2.5', '1', '3', '2'],
    ['-2.5', '1', '-2', '-2'],
    ['-2.6', '1', '-3', '-2'],
    ['1449', '100', '1400', '1400'],
    ['1450', '100', '1500', '1400'],
  ])('%s by %s is %s rounded half up and %s cut', (value, unit, rounded, cut) => {
    expect(roundHalfUp(parseRational(value), parseRational(unit))).toEqual(parseRational(rounded));
    expect(truncateTo(parseRational(value), parseRational(unit))).toEqual(parseRational(cut));
  });
});

describe('formatRational', () => {
  it.each([
    [rational(880 * 100, 1004), 2, '87.65', false],
    [rational(23 * 100, 80), 2, '28.75', true],
    [rational(120), 0, '120', true],
    [rational(120), 1, '120.0', true],
    [rational(-1, 200), 2, '0.00', false],
    [rational(-1, 100), 2, '-0.01', true],
    [rational(1, 3), 0, '0', false],
  ])('%o with %i places', (value, places, text, exact) => {
    expect(formatRational(value, places)).toEqual({ text, exact });
  });
});

it('gives the nearest number of a quotient', () => {
  expect(toNumber(rational(1, 3))).toBe(1 / 3);
  expect(toNumber(rational(-88000, 1004))).toBe(-88000 / 1004);
});
