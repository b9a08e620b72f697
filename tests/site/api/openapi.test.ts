import { Validator } from '@seriousme/openapi-schema-validator';
import { describe, expect, it } from 'vitest';
import { TABLES } from '../../../src/dataset/model/tables.ts';
import { chartEndpoints, chartSchemaName, embedEndpoints } from '../../../src/site/api/chart-endpoints.ts';
import { openApiDocument } from '../../../src/site/api/openapi.ts';
import { chartRowSchema, rowSchema } from '../../../src/site/api/schema.ts';
import { rowSchemaName, tableEndpoints, wholeEndpoints } from '../../../src/site/api/table-endpoints.ts';

const tables = [{ table: TABLES.observations, rows: [] }];
const files = ['observations.csv', 'observations.json', 'ket-nap.zip', 'SHA256SUMS'].map((path) => ({
  path,
  bytes: 1,
}));
const columns = [{ id: 'value', title: { vi: 'giá trị', en: 'value' }, isNumeric: true }];
const document = openApiDocument({
  endpoints: [
    ...tableEndpoints(tables, files),
    ...wholeEndpoints(tables, files, {}),
    ...chartEndpoints(['pace'], 'row-observations'),
    ...embedEndpoints(),
  ],
  schemas: {
    'row-observations': rowSchema(TABLES.observations.columns),
    [chartSchemaName('pace')]: chartRowSchema(columns),
  },
  values: { slug: ['pace'], language: ['vi', 'en'], version: ['0.1.0'], table: ['places'] },
  version: '1.0.0+abc',
  site: 'https://example.org/goc/',
  documentation: 'https://example.org/goc/en/data/api/',
});

describe('openApiDocument', () => {
  it('is OpenAPI 3.1 by an independent validator', async () => {
    const result = await new Validator().validate(structuredClone(document));
    expect(result).toMatchObject({ valid: true });
  });

  it('lists every file with its media type', () => {
    expect(Object.keys(document['paths'] as object)).toEqual(
      expect.arrayContaining(['/data/observations.csv', '/data/SHA256SUMS', '/charts/{slug}.{language}.png']),
    );
    expect(JSON.stringify(document)).toContain('"application/zip":{}');
  });
});

describe('rowSchema', () => {
  it('has the columns in their order, with codes, and null where a cell may be empty', () => {
    const { properties } = rowSchema(TABLES.observations.columns) as {
      readonly properties: Readonly<Record<string, unknown>>;
    };
    expect(Object.keys(properties)).toEqual(Object.keys(TABLES.observations.columns));
    expect(properties['status']).toMatchObject({ type: 'string', enum: ['result', 'plan', 'projected'] });
    expect(properties['value_high']).toMatchObject({ type: ['number', 'null'] });
    expect(rowSchemaName({ table: TABLES.observations })).toBe('row-observations');
  });
});
