import { describe, expect, it } from 'vitest';
import type { ExploreFile, ExploreNames } from '../../src/explore/explore-file.ts';
import { orderRows, rankNames, rankRows, sortColumn } from '../../src/explore/order.ts';
import { isNamed, SORT_KEYS, type SortKey } from '../../src/explore/query.ts';
import { wordFigure } from '../../src/explore/word-figure.ts';
import { randomFile } from './random-file.ts';

const NAMES: ExploreNames = {
  labels: {
    place: {}, indicator: { 'indicator-0': 'Đ', 'indicator-1': 'C', 'indicator-2': 'E', 'indicator-3': 'D' },
    measure: {}, group: {}, status: {}, period_kind: {}, level: {}, wording: {}, selection: {}, verdict: {},
  },
  fullPlaces: {},
  period: (key) => key,
  reports: { a: ['Bài hai', 'vi'], b: ['Bài ba', 'vi'] },
}; // prettier-ignore

const compare = (a: string, b: string): number => a.localeCompare(b, 'vi');

function ordered(file: ExploreFile, sort: SortKey, descending = false): number[] {
  const ranked = isNamed(sort) ? rankNames(file, sort, { names: NAMES, compare }) : rankRows(file, sort);
  return [...orderRows(sortColumn(ranked), descending)];
}

describe('the order of rows', () => {
  const file = randomFile(50, 3);

  it.each(SORT_KEYS)('by %s holds each row once', (sort) => {
    expect(ordered(file, sort).toSorted((a, b) => a - b)).toEqual(
      Array.from({ length: 50 }, (_, row) => row),
    );
  });

  it('by value goes up or down, rows without a number last either way, ties as in the data', () => {
    const few: ExploreFile = { ...file, count: 5, low: [3, null, 1, 3, null], high: [null, 2, 9, 8, null] };
    expect(ordered(few, 'value')).toEqual([2, 1, 0, 3, 4]);
    expect(ordered(few, 'value', true)).toEqual([0, 3, 1, 2, 4]);
  });

  it('by a name is that of the language: Đ after D', () => {
    const column = { ...file.facets.indicator, sets: [[0], [1], [2], [3]], rows: [0, 1, 2, 3] };
    const few = { ...file, count: 4, facets: { ...file.facets, indicator: column } };
    expect(ordered(few, 'indicator')).toEqual([1, 3, 0, 2]);
  });

  it('by report is that of its title, rows without a report last', () => {
    const few = { ...file, count: 3, report: [0, -1, 1] };
    expect(ordered(few, 'report')).toEqual([2, 0, 1]);
  });
});

describe('a figure in words', () => {
  const forms = { over: 'hơn {low}', between: 'từ {low} đến {high}', none: '–' };
  const write = (value: number): string => `<${String(value)}>`;

  it.each<[string, number, number | null, number | null]>([
    ['hơn <4>', 1, 4, null],
    ['từ <2> đến <4>', 7, 2, 4],
    ['–', 10, null, null],
  ])('is “%s”', (text, form, low, high) => {
    const file = { ...randomFile(1, 1), form: [form], low: [low], high: [high] };
    expect(wordFigure(file, 0, { forms, write })).toBe(text);
  });
});
