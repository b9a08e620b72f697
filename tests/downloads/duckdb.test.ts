import { afterAll, describe, expect, it } from 'vitest';
import type { ColumnType } from '../../src/dataset/model/column.ts';
import type { RowTable } from '../../src/dataset/model/row-table.ts';
import { publishCsv } from '../../src/dataset/publish/csv.ts';
import { publishJson } from '../../src/dataset/publish/json.ts';
import { publishParquet } from '../../src/dataset/publish/parquet/parquet.ts';
import { publishedOf } from './publish.ts';
import { openFiles, type Row } from './query.ts';

const { files, publication } = await publishedOf('data', [publishCsv, publishJson, publishParquet]);
const { rowsOf, close } = await openFiles(files);
afterAll(close);

/** What DuckDB has to make of a column that holds the cells given. */
const NUMBERS: Partial<Record<ColumnType, string>> = { integer: 'BIGINT', decimal: 'DOUBLE' };

function typesOf({ table }: RowTable): Record<string, string> {
  return Object.fromEntries(
    Object.entries(table.columns).map(([name, { type }]) => [name, NUMBERS[type] ?? 'VARCHAR']),
  );
}

function expected({ table, rows }: RowTable): Row[] {
  const names = Object.keys(table.columns);
  return rows.map((row) => Object.fromEntries(names.map((name) => [name, row[name] ?? null])));
}

/** The apostrophe that a CSV file puts before text which a spreadsheet would run, taken off as the read me says. */
function withoutApostrophe(rows: readonly Row[]): Row[] {
  const original = (cell: unknown): unknown =>
    typeof cell === 'string' ? cell.replace(/^'('*[=+\-@\t\r\n])/, '$1') : cell;
  return rows.map((row) =>
    Object.fromEntries(Object.entries(row).map(([column, cell]) => [column, original(cell)])),
  );
}

/** The text of a column list for a reader that is told the types, as the descriptors tell them. */
function columnsFor(types: Readonly<Record<string, string>>): string {
  return `{${Object.entries(types)
    .map(([name, type]) => `'${name}': '${type}'`)
    .join(', ')}}`;
}

describe.each(publication.labelled.map((each) => [each.table.name, each] as const))(
  '%s',
  (name, published) => {
    const types = typesOf(published);

    it('is read from Parquet with its types and rows', async () => {
      const described = await rowsOf(`DESCRIBE SELECT * FROM '${name}.parquet'`);
      expect(Object.fromEntries(described.map((each) => [each['column_name'], each['column_type']]))).toEqual(
        types,
      );
      expect(await rowsOf(`SELECT * FROM '${name}.parquet'`)).toEqual(expected(published));
    });

    it('is read from CSV with the described types, and has the same rows', async () => {
      const sql = `FROM read_csv('${name}.csv', header = true, auto_detect = false, quote = '"', escape = '"', columns = ${columnsFor(types)})`;
      expect(withoutApostrophe(await rowsOf(`SELECT * ${sql}`))).toEqual(expected(published));
    });

    it('is read from JSON with the described types, and has the same rows', async () => {
      const sql = `FROM read_json('${name}.json', format = 'array', columns = ${columnsFor(types)})`;
      expect(await rowsOf(`SELECT * ${sql}`)).toEqual(expected(published));
    });
  },
);

describe('without being told any types', () => {
  const filled = publication.labelled.filter(({ rows }) => rows.length > 0);

  it.each(filled.map((each) => [each.table.name, each] as const))(
    'the CSV of %s gives numbers for numbers and no number for text with a decimal comma',
    async (name, { table, rows }) => {
      const described = await rowsOf(
        `DESCRIBE SELECT * FROM read_csv('${name}.csv', header = true, sample_size = -1)`,
      );
      const detected = new Map(
        described.map((each) => [String(each['column_name']), String(each['column_type'])]),
      );
      const numeric = Object.entries(table.columns).filter(
        ([column, { type }]) =>
          NUMBERS[type] && rows.some((row) => row[column] !== null && row[column] !== undefined),
      );
      expect(numeric.filter(([column]) => !/^(?:BIGINT|DOUBLE)$/.test(detected.get(column) ?? ''))).toEqual(
        [],
      );
      if ('as_printed' in table.columns) expect(detected.get('as_printed')).toBe('VARCHAR');
      expect(
        await rowsOf(`SELECT count(*) AS n FROM read_csv('${name}.csv', header = true, sample_size = -1)`),
      ).toEqual([{ n: rows.length }]);
    },
  );
});
