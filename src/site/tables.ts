import { tabulateDerived } from '../dataset/derive/tables/registry.ts';
import { countCells } from '../dataset/model/cell-counts.ts';
import type { Table } from '../dataset/model/table.ts';
import type { PublishedTable, TableCounts } from '../dataset/model/row-table.ts';
import { tabulateStandings } from '../dataset/prove/standings.ts';
import { preparePublication } from '../dataset/publish/publication.ts';
import { dataset, derived } from './context.ts';
import { awaitGenerated } from './generated.ts';
import { once, onceEach } from '../dataset/model/once.ts';

const publication = once(() =>
  preparePublication(dataset, [...tabulateDerived(derived), tabulateStandings(dataset)]),
);

/** Every published table with its rows: those that editors keep, those that are derived, the codebook. */
export const publishedTables = once((): readonly PublishedTable[] => publication().tables);

/** The same tables with the columns that are added in the downloads. */
export const labelledTables = once((): readonly PublishedTable[] => publication().labelled);

const cells = once(
  () => (awaitGenerated('cells.json') as { readonly cells: Readonly<Record<string, TableCounts>> }).cells,
);

/**
 * What the cells of the table of a name hold; a build counts them while it writes the downloads. Throws a RangeError where there
 * is none.
 */
export const cellsOf = onceEach((name): TableCounts => {
  if (globalThis.shownData) return countCells(named(name, publishedTables()));
  const found = cells()[name];
  if (!found) throw new RangeError(`no cells of a table ${name}`);
  return found;
});

/** The description of the published table of a name with its added columns. Throws a RangeError where there is none. */
export function tableNamed(name: string): Table {
  return labelledTable(name).table;
}

/** The published table of a name with its added columns. Throws a RangeError where there is none. */
export function labelledTable(name: string): PublishedTable {
  return named(name, publication().labelled);
}

function named(name: string, tables: readonly PublishedTable[]): PublishedTable {
  const found = tables.find(({ table }) => table.name === name);
  if (!found) throw new RangeError(`no table ${name}`);
  return found;
}
