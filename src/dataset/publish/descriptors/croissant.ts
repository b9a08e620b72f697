import type { ColumnType } from '../../model/column.ts';
import { ABOUT, citeEdition } from '../about.ts';
import type { Format, FormatContext } from '../format.ts';
import { primaryKeyOf } from '../keys.ts';
import { writeText } from '../output.ts';
import { CROISSANT_TERMS } from './croissant-terms.ts';
import { csvFilesOf, type DescribedFile } from './file-facts.ts';

type Properties = Readonly<Record<string, unknown>>;

/** A reduced date is text: the date types of schema.org would be read as a day. */
const DATA_TYPES: Readonly<Record<ColumnType, string>> = {
  identifier: 'sc:Text',
  text: 'sc:Text',
  code: 'sc:Text',
  date: 'sc:Text',
  duration: 'sc:Text',
  integer: 'sc:Integer',
  decimal: 'sc:Float',
  url: 'sc:URL',
  sha256: 'sc:Text',
  figure: 'sc:Text',
};

/** `croissant.json`: MLCommons Croissant 1.1 of the CSV files, a record set a table. */
export const publishCroissant: Format = (context) => [
  writeText(context.output, 'croissant.json', `${JSON.stringify(describeDataset(context), null, 1)}\n`),
];

function describeDataset(context: FormatContext): Properties {
  const { publication, version, address } = context;
  const files = csvFilesOf(context);
  const names = new Set(files.map(({ published }) => published.table.name));
  return {
    '@context': CROISSANT_TERMS,
    '@type': 'sc:Dataset',
    conformsTo: 'http://mlcommons.org/croissant/1.1',
    name: ABOUT.name,
    alternateName: [ABOUT.title.vi, ABOUT.title.en],
    description: ABOUT.description.en,
    url: new URL('..', address).href,
    license: ABOUT.licence.url,
    creator: { '@type': 'sc:Organization', name: ABOUT.creator },
    datePublished: ABOUT.published,
    version,
    identifier: publication.fingerprint,
    citeAs: citeEdition(context),
    keywords: ABOUT.keywords,
    inLanguage: ['vi', 'en'],
    'prov:wasDerivedFrom': reportUrls(context).map((url) => ({ '@id': url })),
    distribution: files.map((file) => describeFile(file, address)),
    recordSet: files.map((file) => describeRecords(file, names)),
  };
}

function reportUrls({ publication }: FormatContext): string[] {
  const reports = publication.tables.find(({ table }) => table.name === 'reports')?.rows ?? [];
  return [...reports].flatMap(({ url }) => (typeof url === 'string' ? [url] : []));
}

function describeFile({ path, bytes, sha256, published }: DescribedFile, address: string): Properties {
  return {
    '@type': 'cr:FileObject',
    '@id': path,
    name: path,
    description: published.table.description.en,
    contentUrl: new URL(path, address).href,
    contentSize: `${String(bytes)} B`,
    encodingFormat: 'text/csv',
    sha256,
  };
}

function describeRecords(
  { published: { table }, path }: DescribedFile,
  names: ReadonlySet<string>,
): Properties {
  const key = primaryKeyOf(table);
  return {
    '@type': 'cr:RecordSet',
    '@id': table.name,
    name: table.name,
    description: table.description.en,
    ...(key && { key: key.map((name) => ({ '@id': `${table.name}/${name}` })) }),
    field: Object.entries(table.columns).map(([name, { type, description, references }]) => ({
      '@type': 'cr:Field',
      '@id': `${table.name}/${name}`,
      name,
      description: description.en,
      dataType: DATA_TYPES[type],
      source: { fileObject: { '@id': path }, extract: { column: name } },
      ...(references &&
        names.has(references.table) && {
          references: { field: { '@id': `${references.table}/${references.column}` } },
        }),
    })),
  };
}
