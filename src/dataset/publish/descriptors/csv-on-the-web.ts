import type { Column, ColumnType } from '../../model/column.ts';
import type { Text } from '../../model/language.ts';
import type { PublishedTable } from '../../model/row-table.ts';
import { ABOUT } from '../about.ts';
import type { Format, FormatContext } from '../format.ts';
import { primaryKeyOf } from '../keys.ts';
import { writeText } from '../output.ts';

type Properties = Readonly<Record<string, unknown>>;

/** Datatypes of the W3C's Tabular Data Model; a reduced date is a string with a format. */
const DATATYPES: Readonly<Record<ColumnType, unknown>> = {
  identifier: 'string',
  text: 'string',
  code: 'string',
  date: { base: 'string', format: String.raw`^\d{4}(-\d{2}(-\d{2})?)?$` },
  duration: 'duration',
  integer: 'integer',
  decimal: 'decimal',
  url: 'anyURI',
  sha256: { base: 'string', format: '^[0-9a-f]{64}$' },
  figure: 'string',
};

/** `csv-metadata.json`: CSV on the Web, with titles and descriptions in both languages. */
export const publishCsvOnTheWeb: Format = (context) => [
  writeText(context.output, 'csv-metadata.json', `${JSON.stringify(describeGroup(context), null, 1)}\n`),
];

function describeGroup({ publication, version }: FormatContext): Properties {
  const names = new Set(publication.labelled.map(({ table }) => table.name));
  return {
    '@context': ['http://www.w3.org/ns/csvw', { '@language': 'vi' }],
    'dc:title': inLanguages(ABOUT.title),
    'dc:description': inLanguages(ABOUT.description),
    'dc:creator': ABOUT.creator,
    'dc:license': { '@id': ABOUT.licence.url },
    'dc:hasVersion': version,
    tables: publication.labelled.map((each) => describeTable(each, names)),
  };
}

function inLanguages({ vi, en }: Text): readonly Properties[] {
  return [
    { '@value': vi, '@language': 'vi' },
    { '@value': en, '@language': 'en' },
  ];
}

function describeTable({ table }: PublishedTable, names: ReadonlySet<string>): Properties {
  const key = primaryKeyOf(table);
  const foreignKeys = Object.entries(table.columns).flatMap(([name, { references }]) =>
    references && names.has(references.table)
      ? [
          {
            columnReference: name,
            reference: { resource: `${references.table}.csv`, columnReference: references.column },
          },
        ]
      : [],
  );
  return {
    url: `${table.name}.csv`,
    'dc:title': inLanguages(table.title),
    'dc:description': inLanguages(table.description),
    tableSchema: {
      columns: Object.entries(table.columns).map(([name, column]) => describeColumn(name, column)),
      ...(key && { primaryKey: key }),
      ...(foreignKeys.length > 0 && { foreignKeys }),
    },
  };
}

/** `und` repeats the header of the file, which a title has to match where a reader compares them. */
function describeColumn(name: string, { type, required, title, description, codes }: Column): Properties {
  const format = codes && `^(${codes.map(({ code }) => code).join('|')})$`;
  return {
    name,
    titles: { und: name, ...title },
    'dc:description': inLanguages(description),
    datatype: format ? { base: 'string', format } : DATATYPES[type],
    ...(required && { required: true }),
  };
}
