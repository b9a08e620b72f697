import type { Columns } from '../../model/column.ts';
import { rowsOf, type PublishedRow, type PublishedTable, type Rows } from '../../model/row-table.ts';
import type { Adding } from './addition.ts';
import { addJoined } from './joined.ts';
import { addListed } from './listed.ts';
import { addMeasureName } from './measure-name.ts';

/** What is added to published tables, one line a kind, in the order of the columns. */
const ADDING: readonly Adding[] = [addMeasureName, addJoined, addListed];

/**
 * The tables with labels, units, reports and the like after their own columns, so that each file can be read alone.
 * The columns of the table itself come first and stay as they are: cut after them and it is the table again.
 */
export function labelTables(tables: readonly PublishedTable[]): PublishedTable[] {
  const byName = new Map(tables.map((each) => [each.table.name, each]));
  return tables.map((each) => {
    const additions = ADDING.flatMap((add) => add(each.table, byName));
    if (additions.length === 0) return each;
    const columns = additions.reduce<Columns>(
      (all, { columns: added }) => ({ ...all, ...added }),
      each.table.columns,
    );
    const label = (row: PublishedRow): PublishedRow =>
      Object.assign({}, row, ...additions.map(({ cellsOf }) => cellsOf(row))) as PublishedRow;
    return {
      table: { ...each.table, columns },
      rows: rowsOf(each.rows.length, () => map(each.rows, label)),
    };
  });
}

function* map(rows: Rows, change: (row: PublishedRow) => PublishedRow): Iterable<PublishedRow> {
  for (const row of rows) yield change(row);
}
