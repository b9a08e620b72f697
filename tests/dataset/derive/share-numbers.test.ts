import { expect, it } from 'vitest';
import { fromNumber, rational } from '../../../src/dataset/derive/rational.ts';
import { shareByNumber } from '../../../src/dataset/derive/share-numbers.ts';

it('makes what it gives for a small whole number once', () => {
  const share = shareByNumber((value) => ({ value }));
  expect(share(65_535)).toBe(share(65_535));
  expect(share(0)).toBe(share(-0));
  expect(share(3)).toEqual({ value: 3 });
});

it('shares nothing of fractions, of numbers below zero and of large ones, which are many', () => {
  const share = shareByNumber((value) => ({ value }));
  for (const value of [0.5, -1, 65_536, Number.NaN, Infinity]) {
    expect(share(value)).toEqual({ value });
    expect(share(value)).not.toBe(share(value));
  }
});

it('is exact for a number that was shared before', () => {
  expect([fromNumber(12), fromNumber(12)]).toEqual([rational(12), rational(12)]);
});
