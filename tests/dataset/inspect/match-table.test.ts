import { describe, expect, it } from 'vitest';
import { stemOf, tableOfHeader, tableOfName } from '../../../src/dataset/inspect/match-table.ts';
import { TABLES } from '../../../src/dataset/model/tables.ts';

describe('tableOfName', () => {
  it.each([
    ['reports.csv', 'reports'],
    ['places.csv', 'places'],
    ['codelists/places.csv', 'places'],
    ['C:\\data\\Places.CSV', 'places'],
    ['reports (1).csv', 'reports'],
    ['observations.csv', 'observations'],
    ['krong-bong.csv', null],
    ['__proto__.csv', null],
    ['../../reports.csv', 'reports'],
  ])('takes %s for %s', (name, table) => {
    expect(tableOfName(name)).toBe(table);
  });
});

describe('tableOfHeader', () => {
  it('knows each table by its own header', () => {
    for (const [name, { columns }] of Object.entries(TABLES)) {
      expect(tableOfHeader(Object.keys(columns))).toBe(name);
    }
  });

  it.each([
    ['some columns of one table', ['observation_id', 'report_id', 'value'], 'observations'],
    ['names with blanks around them', [' observation_id', 'value '], 'observations'],
    [
      'a table with many columns of somebody else',
      [...Object.keys(TABLES.reports.columns), ...'abcdefghijklmnopqrstuvwxyz'],
      'reports',
    ],
    ['names that tables share', ['report_id', 'paragraph'], null],
    ['one name alone', ['place_id'], null],
    ['names of nothing', ['__proto__', 'constructor'], null],
    ['nothing', [], null],
  ])('tells %s', (_claim, header, table) => {
    expect(tableOfHeader(header)).toBe(table);
  });
});

describe('stemOf', () => {
  it.each([
    ['a/b/krong-bong.csv', 'krong-bong'],
    ['krong-bong (2).csv', 'krong-bong'],
    ['no ending', 'no ending'],
  ])('takes %s to %s', (path, stem) => {
    expect(stemOf(path)).toBe(stem);
  });
});
