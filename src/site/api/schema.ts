import type { Column, Columns, ColumnType } from '../../dataset/model/column.ts';
import type { ChartColumn } from '../chart-provenance.ts';

/** A JSON Schema (2020-12), as OpenAPI 3.1 takes it. */
export type Schema = Readonly<Record<string, unknown>>;

/** Type, and format where JSON Schema has one; a reduced date is a string, for no date format holds `2022-06`. */
const TYPES: Readonly<Record<ColumnType, { readonly type: string; readonly format?: string }>> = {
  identifier: { type: 'string' },
  text: { type: 'string' },
  code: { type: 'string' },
  date: { type: 'string' },
  duration: { type: 'string', format: 'duration' },
  integer: { type: 'integer' },
  decimal: { type: 'number' },
  url: { type: 'string', format: 'uri' },
  sha256: { type: 'string' },
  figure: { type: 'string' },
};

/** The rows of a table: its columns in their order; an empty cell is null in JSON and Parquet. */
export function rowSchema(columns: Columns): Schema {
  return objectOf(Object.entries(columns).map(([name, column]) => [name, cellSchema(column)]));
}

/** The rows of a chart's table, with the words of its columns in English. */
export function chartRowSchema(columns: readonly ChartColumn[]): Schema {
  return objectOf(
    columns.map(({ id, title, isNumeric }) => [
      id,
      { type: [isNumeric ? 'number' : 'string', 'null'], title: title.en },
    ]),
  );
}

/** An object with exactly these fields. */
export function objectOf(fields: readonly (readonly [name: string, schema: Schema])[]): Schema {
  return {
    type: 'object',
    properties: Object.fromEntries(fields),
    required: fields.map(([name]) => name),
    additionalProperties: false,
  };
}

function cellSchema({ type, required, title, description, codes }: Column): Schema {
  const { type: own, format } = TYPES[type];
  const values = codes?.map(({ code }) => code);
  return {
    type: required ? own : [own, 'null'],
    ...(format && { format }),
    ...(values && { enum: required ? values : [...values, null] }),
    title: title.en,
    description: description.en,
  };
}
