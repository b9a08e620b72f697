import type { Text } from '../dataset/model/language.ts';
import type { RowTable } from '../dataset/model/row-table.ts';

export { CONVENTIONS as conventions } from '../dataset/publish/conventions.ts';

/** A file below `/data/` with its size. */
export interface Download {
  readonly path: string;
  readonly bytes: number;
}

/** The formats that each table has a file of. */
export const TABLE_FORMATS = ['csv', 'json', 'parquet'] as const;

/** A published table with the files that hold it. */
export interface TableDownloads {
  readonly published: RowTable;
  readonly files: readonly (Download & { readonly format: string })[];
}

/** The files of each table, in the order of the tables and of the formats. */
export function tableDownloads(tables: readonly RowTable[], files: readonly Download[]): TableDownloads[] {
  return tables.map((published) => ({
    published,
    files: files
      .filter(({ path }) => path.slice(0, path.lastIndexOf('.')) === published.table.name)
      .map((file) => ({ ...file, format: file.path.slice(published.table.name.length + 1) })),
  }));
}

/** The files that are of the whole dataset. */
export function wholeDownloads(tables: readonly RowTable[], files: readonly Download[]): Download[] {
  const ofTables = new Set(
    tableDownloads(tables, files).flatMap((each) => each.files.map(({ path }) => path)),
  );
  return files.filter(({ path }) => !ofTables.has(path));
}

/** A column that is added in the downloads, and the tables that have it. */
export interface AddedColumn {
  readonly name: string;
  readonly description: Text;
  readonly tables: readonly string[];
}

/** Every added column once, in the order of first use and in the words of its first table. */
export function addedColumns(own: readonly RowTable[], labelled: readonly RowTable[]): AddedColumn[] {
  const added = labelled.flatMap(({ table }, index) =>
    Object.entries(table.columns)
      .filter(([name]) => !(name in (own[index]?.table.columns ?? {})))
      .map(([name, { description }]) => ({ name, description, table: table.name })),
  );
  return [...Map.groupBy(added, ({ name }) => name)].flatMap(([name, [first, ...others]]) =>
    first
      ? [{ name, description: first.description, tables: [first, ...others].map(({ table }) => table) }]
      : [],
  );
}
