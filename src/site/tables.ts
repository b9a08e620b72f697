import { tabulateDerived } from '../dataset/derive/tables/registry.ts';
import type { RowTable } from '../dataset/model/row-table.ts';
import { tabulateStandings } from '../dataset/prove/standings.ts';
import { preparePublication } from '../dataset/publish/publication.ts';
import { dataset, derived } from './context.ts';
import { once } from './once.ts';

const publication = once(() =>
  preparePublication(dataset, [...tabulateDerived(derived), tabulateStandings(dataset)]),
);

/** Every published table with its rows: those that editors keep, those that are derived, the codebook. */
export function publishedTables(): readonly RowTable[] {
  return publication().tables;
}

/** The same tables with the columns that are added in the downloads. */
export function labelledTables(): readonly RowTable[] {
  return publication().labelled;
}

/** The observations with their added columns. */
export function labelledObservations(): RowTable {
  return tableNamed('observations');
}

/** The published table of a name with its added columns. Throws a RangeError where there is none. */
export function tableNamed(name: string): RowTable {
  const found = labelledTables().find(({ table }) => table.name === name);
  if (!found) throw new RangeError(`no table ${name}`);
  return found;
}
