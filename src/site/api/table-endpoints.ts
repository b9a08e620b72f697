import type { PublishedTable } from '../../dataset/model/row-table.ts';
import { TABLE_FORMATS, tableDownloads, wholeDownloads, type Download } from '../downloads.ts';
import { mediaTypeOf } from '../media-types.ts';
import type { Endpoint } from './endpoint.ts';
import type { Schema } from './schema.ts';

/** The name of a table's row among the schemas. */
export function rowSchemaName({ table }: Pick<PublishedTable, 'table'>): string {
  return `row-${table.name}`;
}

/** The files of every table that the formats wrote. All hold the same columns; CSV and JSON also as text. */
export function tableEndpoints(tables: readonly PublishedTable[], files: readonly Download[]): Endpoint[] {
  return tableDownloads(tables, files).flatMap(({ published, files: own }) =>
    own.map(({ path, format }) => ({
      part: 'tables',
      path: `data/${path}`,
      summary: published.table.title,
      mediaType: mediaTypeOf(path),
      schema: TABLE_FORMATS.some((known) => known === format) ? rowsOf(published) : null,
    })),
  );
}

function rowsOf(published: PublishedTable): Schema {
  return { type: 'array', items: { $ref: `#/components/schemas/${rowSchemaName(published)}` } };
}

/** What each file of the whole dataset holds, by its path. */
export type WholeWords = Readonly<Record<string, Endpoint['summary'] | undefined>>;

/** The files of the whole dataset that the formats wrote. */
export function wholeEndpoints(
  tables: readonly PublishedTable[],
  files: readonly Download[],
  words: WholeWords,
): Endpoint[] {
  return wholeDownloads(tables, files).map(({ path }) => ({
    part: 'whole',
    path: `data/${path}`,
    summary: words[path] ?? { vi: path, en: path },
    mediaType: mediaTypeOf(path),
    schema: path.endsWith('.json') ? { type: 'object' } : null,
  }));
}
