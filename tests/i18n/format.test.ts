import { describe, expect, it } from 'vitest';
import { formatDate, formatList, formatNumber, formatPercent } from '../../src/i18n/format.ts';

describe('formatNumber', () => {
  it.each([
    [1004, '1.004', '1,004'],
    [83.64, '83,64', '83.64'],
    [5200000, '5.200.000', '5,200,000'],
    [0, '0', '0'],
  ])('writes %d as each language does', (value, vietnamese, english) => {
    expect(formatNumber(value, 'vi')).toBe(vietnamese);
    expect(formatNumber(value, 'en')).toBe(english);
  });
});

describe('formatPercent', () => {
  it('keeps the decimals that the number has', () => {
    expect(formatPercent(36.66, 'vi')).toBe('36,66%');
    expect(formatPercent(120, 'en')).toBe('120%');
  });
});

describe('formatDate', () => {
  it.each([
    ['2021-10-12', '12/10/2021', '12 October 2021'],
    ['2022-06', '6/2022', 'June 2022'],
    ['2022', '2022', '2022'],
  ])('writes %s without adding what is not known', (iso, vietnamese, english) => {
    expect(formatDate(iso, 'vi')).toBe(vietnamese);
    expect(formatDate(iso, 'en')).toBe(english);
  });
});

describe('formatList', () => {
  it('joins names as the language does', () => {
    expect(formatList(['A', 'B', 'C'], 'vi')).toBe('A, B và C');
    expect(formatList(['A', 'B', 'C'], 'en')).toBe('A, B and C');
  });
});
