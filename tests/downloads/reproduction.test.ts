import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { publishParquet } from '../../src/dataset/publish/parquet/parquet.ts';
import { publishedOf } from './publish.ts';
import { openFiles } from './query.ts';

/** The derived figures once more, in SQL upon the published files: the two share data and definitions, no code. */
const STEPS = [
  'intervals',
  'statements',
  'facts',
  'audit',
  'measures',
  'plan-time',
  'implied-quotas',
  'comparison',
];

const folders = ['data', 'tests/fixtures/hard-rows'];

for (const folder of folders) {
  const { files, publication } = await publishedOf(folder, [publishParquet]);
  const { rowsOf, close } = await openFiles(files);
  for (const step of STEPS) {
    await rowsOf(readFileSync(join('tests/downloads/reproduction', `${step}.sql`), 'utf8'));
  }
  afterAll(close);

  it.each([
    ['facts', 'fact_comparison', ['value', 'agrees', 'logical', 'reading']],
    [
      'audit',
      'audit_comparison',
      ['verdict', 'formula', 'quotient', 'printed', 'difference', 'numerators', 'denominators'],
    ],
    ['measures', 'measure_comparison', ['reading', 'logical', 'value', 'printed', 'wholes']],
  ])(`${folder}: every row of %s comes out as it is published`, async (name, comparison, columns) => {
    const compared = await rowsOf(`SELECT * FROM ${comparison}`);
    expect(compared.length).toBe(publication.tables.find(({ table }) => table.name === name)?.rows.length);
    const different = compared.flatMap((row) =>
      columns.filter((column) => row[column] !== true).map((column) => `${String(row['id'])}: ${column}`),
    );
    expect(different).toEqual([]);
  });
}
