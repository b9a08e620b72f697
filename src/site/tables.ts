import { tabulateDerived } from '../dataset/derive/tables/registry.ts';
import type { RowTable } from '../dataset/model/row-table.ts';
import { TABLES, type TableName } from '../dataset/model/tables.ts';
import { tabulateStandings } from '../dataset/prove/standings.ts';
import { dataset, derived } from './context.ts';

/** Every published table with its rows: those that editors keep, then those that are derived. */
export const publishedTables: readonly RowTable[] = [
  ...(Object.keys(TABLES) as TableName[]).map((name) => ({ table: TABLES[name], rows: dataset[name] })),
  ...tabulateDerived(derived),
  tabulateStandings(dataset),
];
