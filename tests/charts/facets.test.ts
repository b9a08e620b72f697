import { describe, expect, it } from 'vitest';
import { facetsOfRow, facetsOfTable } from '../../src/charts/facets.ts';
import type { FigureTable, TableCell } from '../../src/charts/figure.ts';
import { createLookups } from '../../src/dataset/derive/lookups.ts';
import { datasetOf, observation } from './fixture.ts';

const quota = observation({
  observation_id: 'one.1',
  place_id: 'p',
  indicator_id: 'admissions_quota',
  value: 80,
  status: 'plan',
  period_start: '2020-01-01',
  period_end: '2025-12-31',
});
const count = observation({
  observation_id: 'one.2',
  place_id: 'p/b',
  indicator_id: 'admissions',
  value: 7,
  period_start: '2021-09',
  period_end: '2022-05',
});
const undated = observation({
  observation_id: 'two.1',
  place_id: 'p/c',
  indicator_id: 'admissions',
  value: 9,
  period_start: null,
  period_end: '2019',
});
const data = datasetOf([quota, count, undated]);
const places = data.places.map((place) =>
  place.place_id === 'p' ? { ...place, region: 'southeast' as const } : place,
);
const lookups = createLookups({ ...data, places });

const cell = (text: string, rest: Partial<TableCell> = {}): TableCell => ({ text, value: text, ...rest });
const table: FigureTable = {
  columns: [
    { id: 'place_id', title: 'Place' },
    { id: 'kind', title: 'Kind' },
    { id: 'value', title: 'Value', numeric: true },
  ],
  narrowBy: ['kind'],
  rows: [
    [cell('B', { placeId: 'p/b' }), cell('Year', { value: 'year' }), cell('7', { observationId: 'one.2' })],
    [cell('P', { placeId: 'p' }), cell('–', { value: null }), cell('80', { observationId: 'one.1' })],
    [cell('C', { placeId: 'p/c' }), cell('Year', { value: 'year' }), cell('9', { observationId: 'two.1' })],
  ],
};
const facetsAt = (index: number) => facetsOfRow(table, table.rows[index] ?? [], lookups);

describe('what a row can be narrowed by', () => {
  it('is its level, the region of its province, every year of its result, and its codes', () => {
    expect(facetsAt(0)).toEqual({
      level: ['district'],
      region: ['southeast'],
      year: ['2021', '2022'],
      kind: ['year'],
    });
  });

  it('takes the years of a plan where there is no result, and says where there is no code', () => {
    expect(facetsAt(1)).toEqual({
      level: ['province'],
      region: ['southeast'],
      year: ['2020', '2021', '2022', '2023', '2024', '2025'],
      kind: ['none'],
    });
  });

  it('takes the one bound that is printed', () => {
    expect(facetsAt(2)).toMatchObject({ year: ['2019'], level: ['commune'] });
  });
});

describe('what a table is narrowed by', () => {
  const facets = facetsOfTable(table, lookups, 'en');

  it('leaves out what all rows share', () => {
    expect(facets.map(({ id }) => id)).toEqual(['level', 'year', 'kind']);
  });

  it('offers levels from the top down, the latest year first, codes by their words, each with its rows', () => {
    const offered = facets.map(({ options }) =>
      options.map(({ value, label, rows }) => [value, label, rows]),
    );
    expect(offered[0]).toEqual([
      ['province', 'province', 1],
      ['district', 'district', 1],
      ['commune', 'commune', 1],
    ]);
    expect(offered[1]?.map(([value]) => value)).toEqual([
      '2025',
      '2024',
      '2023',
      '2022',
      '2021',
      '2020',
      '2019',
    ]);
    expect(offered[2]).toEqual([
      ['year', 'Year', 2],
      ['none', '–', 1],
    ]);
  });

  it('has titles in the language of the page and ids that are the same in both', () => {
    expect(facetsOfTable(table, lookups, 'vi').map(({ id, title }) => [id, title])).toEqual([
      ['level', 'Cấp'],
      ['year', 'Năm'],
      ['kind', 'Kind'],
    ]);
  });
});
