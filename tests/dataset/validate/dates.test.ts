import { describe, expect, it } from 'vitest';
import {
  earliestDay,
  isCertainlyBefore,
  isCertainlyOutside,
  latestDay,
} from '../../../src/dataset/validate/dates.ts';

describe('reduced dates', () => {
  it.each([
    ['2022', '2022-01-01', '2022-12-31'],
    ['2022-06', '2022-06-01', '2022-06-30'],
    ['2022-12', '2022-12-01', '2022-12-31'],
    ['2023-02', '2023-02-01', '2023-02-28'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2000-02', '2000-02-01', '2000-02-29'],
    ['1900-02', '1900-02-01', '1900-02-28'],
    ['2022-06-16', '2022-06-16', '2022-06-16'],
  ])('%s means %s to %s', (date, first, last) => {
    expect([earliestDay(date), latestDay(date)]).toEqual([first, last]);
  });
});

describe('isCertainlyBefore', () => {
  it.each([
    ['2021', '2022', true],
    ['2022-05-31', '2022-06', true],
    ['2022-06', '2022-06-30', false],
    ['2022', '2022-06', false],
    ['2022-06-16', '2022-06-16', false],
    [null, '2022', false],
    ['2022', null, false],
  ])('%s before %s: %s', (first, second, expected) => {
    expect(isCertainlyBefore(first, second)).toBe(expected);
  });
});

describe('isCertainlyOutside', () => {
  const year = { period_start: '2021-01-01', period_end: '2021-12-31' };
  it.each([
    ['a half-year', { period_start: '2021-01-01', period_end: '2021-06-30' }, false],
    ['the year itself', year, false],
    ['an unknown stretch', { period_start: null, period_end: null }, false],
    ['a stretch that starts before', { period_start: '2020', period_end: '2021' }, true],
    ['a stretch that ends after', { period_start: '2021', period_end: '2022-01' }, true],
  ])('%s against a year', (_, inner, expected) => {
    expect(isCertainlyOutside(inner, year)).toBe(expected);
  });
});
