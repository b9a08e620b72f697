import type { Columns } from '../../model/column.ts';
import type { RowTable } from '../../model/row-table.ts';
import type { Adding, PublishedRow } from './addition.ts';
import { addCodeNames } from './code-names.ts';
import { addJoined } from './joined.ts';
import { addListed } from './listed.ts';

/** What is added to published tables, one line a kind, in the order of the columns; each sees what came before it. */
const ADDING: readonly Adding[] = [addJoined, addListed, addCodeNames];

/**
 * The tables with labels, units, reports and the like after their own columns, so that each file can be read alone.
 * The columns of the table itself come first and stay as they are: cut after them and it is the table again.
 */
export function labelTables(tables: readonly RowTable[]): RowTable[] {
  const byName = new Map(tables.map((each) => [each.table.name, each]));
  return tables.map((each) => ADDING.reduce((wide, add) => addTo(wide, add, byName), each));
}

function addTo({ table, rows }: RowTable, add: Adding, byName: ReadonlyMap<string, RowTable>): RowTable {
  const additions = add(table, byName);
  if (additions.length === 0) return { table, rows };
  const columns = additions.reduce<Columns>(
    (all, { columns: added }) => ({ ...all, ...added }),
    table.columns,
  );
  return {
    table: { ...table, columns },
    rows: rows.map((row) =>
      additions.reduce<PublishedRow>((cells, { cellsOf }) => ({ ...cells, ...cellsOf(row) }), row),
    ),
  };
}
