import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { publishCsv } from '../../src/dataset/publish/csv.ts';
import { publishCsvOnTheWeb } from '../../src/dataset/publish/descriptors/csv-on-the-web.ts';
import { publishedOf } from './publish.ts';
import { leadsNowhere, readTableFile, repeatedKeys } from './table-file.ts';

/**
 * The rules of the W3C's Metadata Vocabulary for Tabular Data (2015), written anew from the recommendation for the
 * properties that are used; others are refused, so that a misspelt one does not pass. Another parser reads the file in
 * other-implementations.test.ts.
 */
const inLanguages = z.tuple([
  z.strictObject({ '@value': z.string().min(1), '@language': z.literal('vi') }),
  z.strictObject({ '@value': z.string().min(1), '@language': z.literal('en') }),
]);
const datatype = z.union([
  z.enum(['string', 'integer', 'decimal', 'duration', 'anyURI']),
  z.strictObject({ base: z.literal('string'), format: z.string() }),
]);
const column = z.strictObject({
  // RFC 6570 variable names; those that begin with an underscore are reserved.
  name: z.string().regex(/^[A-Za-z0-9][A-Za-z0-9_]*$/),
  titles: z.strictObject({ und: z.string(), vi: z.string().min(1), en: z.string().min(1) }),
  'dc:description': inLanguages,
  datatype,
  required: z.boolean().optional(),
});
const foreignKey = z.strictObject({
  columnReference: z.string(),
  reference: z.strictObject({ resource: z.string(), columnReference: z.string() }),
});
const table = z.strictObject({
  url: z.string(),
  'dc:title': inLanguages,
  'dc:description': inLanguages,
  tableSchema: z.strictObject({
    columns: z.array(column).min(1),
    primaryKey: z.array(z.string()).min(1).optional(),
    foreignKeys: z.array(foreignKey).min(1).optional(),
  }),
});
const group = z.strictObject({
  '@context': z.tuple([
    z.literal('http://www.w3.org/ns/csvw'),
    z.strictObject({ '@language': z.literal('vi') }),
  ]),
  'dc:title': inLanguages,
  'dc:description': inLanguages,
  'dc:creator': z.string(),
  'dc:license': z.strictObject({ '@id': z.url() }),
  'dc:hasVersion': z.string(),
  tables: z.array(table).min(1),
});

const { fileOf, files } = await publishedOf('data', [publishCsv, publishCsvOnTheWeb]);
const described = group.parse(JSON.parse(new TextDecoder().decode(fileOf('csv-metadata.json'))));
const tables = new Map(described.tables.map(({ url }) => [url, readTableFile(fileOf(url))]));

const LEXICAL: Readonly<Record<string, RegExp>> = {
  string: /[\s\S]*/,
  integer: /^[+-]?\d+$/,
  decimal: /^[+-]?\d+(?:\.\d+)?$/,
  duration: /^P(?=\d)(?:\d+Y)?(?:\d+M)?(?:\d+D)?$/,
  anyURI: /^https?:\/\/\S+$/,
};

function patternOf(type: z.infer<typeof datatype>): RegExp {
  return typeof type === 'string' ? (LEXICAL[type] ?? /^$/) : new RegExp(type.format);
}

describe('csv-metadata.json', () => {
  it('describes every CSV file', () => {
    const expected = files.map(({ path }) => path).filter((path) => path.endsWith('.csv'));
    expect(described.tables.map(({ url }) => url)).toEqual(expected);
  });

  describe.each(described.tables.map((each) => [each.url, each] as const))('%s', (url, { tableSchema }) => {
    const file = readTableFile(fileOf(url));
    const { columns, primaryKey, foreignKeys = [] } = tableSchema;

    it('is compatible with the header of its file: names unique, a title of each column is its header', () => {
      expect(columns.map(({ name }) => name)).toEqual(file.header);
      expect(columns.map(({ titles }) => titles.und)).toEqual(file.header);
      expect(new Set(file.header).size).toBe(file.header.length);
    });

    it('has cells that fit their datatypes', () => {
      const faults = columns.flatMap(({ name, datatype: type, required }, index) => {
        const pattern = patternOf(type);
        return file.rows
          .map((row) => row[index] ?? '')
          .filter((cell) => (cell === '' ? required : !pattern.test(cell)))
          .map((cell) => `${name}: ${cell}`);
      });
      expect(faults).toEqual([]);
    });

    it('has a primary key that tells rows apart and foreign keys that lead to rows', () => {
      expect(primaryKey ? repeatedKeys(file, primaryKey) : []).toEqual([]);
      const lost = foreignKeys.flatMap(({ columnReference, reference }) => {
        const target = tables.get(reference.resource);
        return target
          ? leadsNowhere(file, [columnReference], target, [reference.columnReference])
          : [`no table ${reference.resource}`];
      });
      expect(lost).toEqual([]);
    });
  });
});
