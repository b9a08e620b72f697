import { expect, it } from 'vitest';
import { TABLES } from '../../src/dataset/model/tables.ts';
import { dataDownloads, tableDownloads, wholeDownloads } from '../../src/site/downloads.ts';

const tables = [
  { table: TABLES.groups, rows: [] },
  { table: TABLES.places, rows: [] },
];
const files = ['groups.csv', 'places.csv', 'groups.json', 'ket-nap.zip', 'SHA256SUMS'].map((path) => ({
  path,
  bytes: 1,
}));

it('finds the files of each table, and those of the whole', () => {
  expect(tableDownloads(tables, files).map((each) => each.files.map(({ format }) => format))).toEqual([
    ['csv', 'json'],
    ['csv'],
  ]);
  expect(wholeDownloads(tables, files).map(({ path }) => path)).toEqual(['ket-nap.zip', 'SHA256SUMS']);
  expect(dataDownloads(tables, files).map(({ path }) => path)).toEqual([
    'ket-nap.zip',
    'groups.csv',
    'groups.json',
    'places.csv',
  ]);
});
