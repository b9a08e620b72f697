import type { PublishedTable } from '../dataset/model/row-table.ts';
import type { Download } from './download-sizes.ts';

export type { Download } from './download-sizes.ts';
export { CONVENTIONS as conventions } from '../dataset/publish/conventions.ts';
export { addedColumns, type AddedColumn } from '../dataset/publish/labels/added-columns.ts';

/** The formats that each table has a file of. */
export const TABLE_FORMATS = ['csv', 'json', 'parquet'] as const;

/** A published table with the files that hold it. */
export interface TableDownloads {
  readonly published: PublishedTable;
  readonly files: readonly (Download & { readonly format: string })[];
}

/** The files of each table, in the order of the tables and of the formats. */
export function tableDownloads(
  tables: readonly PublishedTable[],
  files: readonly Download[],
): TableDownloads[] {
  return tables.map((published) => ({
    published,
    files: files
      .filter(({ path }) => path.slice(0, path.lastIndexOf('.')) === published.table.name)
      .map((file) => ({ ...file, format: file.path.slice(published.table.name.length + 1) })),
  }));
}

/** The files that are of the whole dataset. */
export function wholeDownloads(tables: readonly PublishedTable[], files: readonly Download[]): Download[] {
  const ofTables = new Set(
    tableDownloads(tables, files).flatMap((each) => each.files.map(({ path }) => path)),
  );
  // The partitions of a large table stand in a folder of its name.
  const folders = tables.map(({ table }) => `${table.name}/`);
  return files.filter(
    ({ path }) => !ofTables.has(path) && !folders.some((folder) => path.startsWith(folder)),
  );
}

/** The files that hold data: the whole in one file, and the tables; not those that only describe them. */
export function dataDownloads(tables: readonly PublishedTable[], files: readonly Download[]): Download[] {
  const whole = wholeDownloads(tables, files).filter(({ path }) => path.startsWith('ket-nap.'));
  return [...whole, ...tableDownloads(tables, files).flatMap((each) => each.files)];
}
