import type { Column, ColumnType } from '../../model/column.ts';
import type { Row } from '../../model/tables.ts';
import { ABOUT } from '../about.ts';
import type { Format, FormatContext } from '../format.ts';
import { primaryKeyOf } from '../keys.ts';
import { writeText } from '../output.ts';
import { csvFilesOf, type DescribedFile } from './file-facts.ts';

type Properties = Readonly<Record<string, unknown>>;

/** Type and constraints of a field; a reduced date is a string with a pattern, for no date type holds `2022-06`. */
const FIELDS: Readonly<Record<ColumnType, Properties>> = {
  identifier: { type: 'string' },
  text: { type: 'string' },
  code: { type: 'string' },
  date: { type: 'string', constraints: { pattern: '\\d{4}(-\\d{2}(-\\d{2})?)?' } },
  duration: { type: 'duration' },
  integer: { type: 'integer' },
  decimal: { type: 'number' },
  url: { type: 'string', format: 'uri' },
  sha256: { type: 'string', constraints: { pattern: '[0-9a-f]{64}' } },
  figure: { type: 'string' },
};

/** `datapackage.json`: Data Package v2 (datapackage.org) of the CSV files. */
export const publishDataPackage: Format = (context) => [
  writeText(context.output, 'datapackage.json', `${JSON.stringify(describePackage(context), null, 1)}\n`),
];

function describePackage(context: FormatContext): Properties {
  const { version, address } = context;
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: ABOUT.name,
    title: ABOUT.title.en,
    description: `${ABOUT.description.en}\n\n${ABOUT.description.vi}`,
    homepage: new URL('..', address).href,
    version,
    keywords: ABOUT.keywords,
    licenses: [{ name: ABOUT.licence.id, title: ABOUT.licence.title, path: ABOUT.licence.url }],
    contributors: [{ title: ABOUT.creator, roles: ['creator'] }],
    sources: sourcesOf(context),
    resources: csvFilesOf(context).map(describeResource),
  };
}

/** The reports that the figures were transcribed from. */
function sourcesOf({ publication }: FormatContext): Properties[] {
  const reports = publication.tables.find(({ table }) => table.name === 'reports')?.rows ?? [];
  return ([...reports] as unknown as readonly Row<'reports'>[]).map(({ title, url }) => ({
    title,
    ...(url && { path: url }),
  }));
}

function describeResource({ published: { table }, path, bytes, sha256 }: DescribedFile): Properties {
  const columns = Object.entries(table.columns);
  const key = primaryKeyOf(table);
  return {
    name: table.name,
    type: 'table',
    path,
    title: `${table.title.en} (${table.title.vi})`,
    description: table.description.en,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    bytes,
    hash: `sha256:${sha256}`,
    schema: {
      fields: columns.map(([name, column]) => describeField(name, column)),
      missingValues: [''],
      ...(key ? { primaryKey: key } : { uniqueKeys: [table.key] }),
      ...foreignKeysOf(table.name, columns),
    },
  };
}

function describeField(name: string, column: Column): Properties {
  const { constraints, ...type } = FIELDS[column.type];
  const all = {
    ...(column.required && { required: true }),
    ...(constraints as Properties | undefined),
    ...(column.codes && { enum: column.codes.map(({ code }) => code) }),
  };
  return {
    name,
    ...type,
    title: column.title.en,
    description: column.description.en,
    ...(column.examples[0] !== undefined && { example: column.examples[0] }),
    ...(column.codes && {
      categories: column.codes.map(({ code, label }) => ({ value: code, label: label.en })),
    }),
    ...(Object.keys(all).length > 0 && { constraints: all }),
  };
}

/** A reference within the table itself names the empty resource, which readers of version 1 of the standard need. */
function foreignKeysOf(own: string, columns: readonly (readonly [string, Column])[]): Properties {
  const foreignKeys = columns.flatMap(([name, { references }]) =>
    references
      ? [
          {
            fields: [name],
            reference: {
              resource: references.table === own ? '' : references.table,
              fields: [references.column],
            },
          },
        ]
      : [],
  );
  return foreignKeys.length > 0 ? { foreignKeys } : {};
}
