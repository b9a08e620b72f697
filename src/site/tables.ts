import { tabulateDerived } from '../dataset/derive/tables/registry.ts';
import type { Table } from '../dataset/model/table.ts';
import type { PublishedTable, RowTable } from '../dataset/model/row-table.ts';
import { tabulateStandings } from '../dataset/prove/standings.ts';
import { preparePublication } from '../dataset/publish/publication.ts';
import { dataset, derived } from './context.ts';
import { once } from './once.ts';

const publication = once(() =>
  preparePublication(dataset, [...tabulateDerived(derived), tabulateStandings(dataset)]),
);

/** Every published table with its rows: those that editors keep, those that are derived, the codebook. */
export const publishedTables = once((): readonly RowTable[] => publication().tables.map(inMemory));

/** The same tables with the columns that are added in the downloads. */
export const labelledTables = once((): readonly RowTable[] => publication().labelled.map(inMemory));

/** The description of the published table of a name with its added columns. Throws a RangeError where there is none. */
export function tableNamed(name: string): Table {
  return labelledTable(name).table;
}

/** The published table of a name with its added columns. Throws a RangeError where there is none. */
export function labelledTable(name: string): PublishedTable {
  const found = publication().labelled.find(({ table }) => table.name === name);
  if (!found) throw new RangeError(`no table ${name}`);
  return found;
}

/** The rows of a table made once, and only for pages that pick from them. */
function inMemory({ table, rows: published }: PublishedTable): RowTable {
  const rows = once(() => [...published]);
  return {
    table,
    get rows() {
      return rows();
    },
  };
}
