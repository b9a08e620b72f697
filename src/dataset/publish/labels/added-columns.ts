import type { Text } from '../../model/language.ts';
import type { PublishedTable } from '../../model/row-table.ts';

/** A column that is added in the downloads, and the tables that have it. */
export interface AddedColumn {
  readonly name: string;
  readonly description: Text;
  readonly tables: readonly string[];
}

/** Every added column once, in the order of first use and in the words of its first table. */
export function addedColumns(
  own: readonly PublishedTable[],
  labelled: readonly PublishedTable[],
): AddedColumn[] {
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
