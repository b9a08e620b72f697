import { afterAll, describe, expect, it } from 'vitest';
import { memoryOutput } from '../../src/dataset/publish/output.ts';
import { parquetRowsAbove } from '../../src/dataset/publish/parquet/parquet.ts';
import { publishAll } from '../../src/dataset/publish/publish.ts';
import { publishRows } from '../../src/dataset/publish/row-format.ts';
import { publishedOf } from './publish.ts';
import { openFiles } from './query.ts';

/** Far below the million of the downloads, so that some tables of the collected data are partitioned and some are not. */
const LIMIT = 100;

const published = await publishedOf('data', []);
const files = await publishAll([publishRows([parquetRowsAbove(LIMIT)])], {
  ...published,
  output: memoryOutput,
});
const { rowsOf, close } = await openFiles(files);
afterAll(close);

const rowsIn = (name: string) =>
  published.publication.labelled.find(({ table }) => table.name === name)?.rows ?? [];

describe('a table above the limit', () => {
  it.each(['observations', 'facts', 'measures', 'reports'])('%s is one file a year', (name) => {
    const own = files.filter(({ path }) => path.startsWith(`${name}/`) || path.startsWith(`${name}.`));
    expect(rowsIn(name).length).toBeGreaterThan(LIMIT);
    expect(own.length).toBeGreaterThan(5);
    const layout = /^(\w+)\/year=(?:\d{4}|__HIVE_DEFAULT_PARTITION__)\/\1\.parquet$/;
    expect(own.filter(({ path }) => !layout.test(path))).toEqual([]);
  });

  it('is read in place with all its rows and columns, and the year beside them', async () => {
    const [first = {}] = rowsIn('observations');
    const read = await rowsOf(
      `SELECT * FROM read_parquet('observations/*/*.parquet', hive_partitioning = true) ORDER BY observation_id`,
    );
    const expected = [...rowsIn('observations')]
      .map((row) => Object.fromEntries(Object.keys(first).map((name) => [name, row[name] ?? null])))
      .sort((a, b) => (String(a['observation_id']) < String(b['observation_id']) ? -1 : 1));
    expect(read.map(({ year: _year, ...row }) => row)).toEqual(expected);
  });

  it('is read of one year alone, from the file of that year', async () => {
    const sql = `FROM read_parquet('observations/*/*.parquet', hive_partitioning = true) WHERE year = 2021`;
    const [found] = await rowsOf(`SELECT count(*) AS rows ${sql}`);
    const ends = rowsIn('observations').map(
      (row) => row['period_end'] ?? row['period_start'] ?? row['published_on'],
    );
    expect(found?.['rows']).toBe(ends.filter((date) => String(date).startsWith('2021')).length);
    const [plan] = await rowsOf(`EXPLAIN ANALYZE SELECT count(*) ${sql}`);
    expect(JSON.stringify(plan)).toMatch(/Total Files Read: 1\b|Scanning Files: 1\//);
  });
});

describe('a table below the limit, or without a year', () => {
  it.each(['groups', 'indicators', 'bounds', 'places'])('%s is one file', (name) => {
    expect(files.filter(({ path }) => path.startsWith(`${name}/`))).toEqual([]);
    expect(files.filter(({ path }) => path === `${name}.parquet`).length).toBe(1);
  });
});
