import {
  finderOf,
  type Cell,
  type PublishedRow,
  type PublishedTable,
  type Rows,
} from '../../model/row-table.ts';
import type { Table } from '../../model/table.ts';
import type { Adding, Addition } from './addition.ts';
import { addCodeNames } from './code-names.ts';
import { addJoined } from './joined.ts';
import { addListed } from './listed.ts';

/** What is added to published tables, one line a kind, in the order of the columns; each sees what came before it. */
const ADDING: readonly Adding[] = [addJoined, addListed, addCodeNames];

/** A published table whose rows have added columns. */
export interface LabelledTable extends PublishedTable {
  /** A row of the table itself with the added columns. */
  readonly label: (row: PublishedRow) => PublishedRow;
  /** What the added cells of rows rest on beside the rows themselves and the code, to be written as JSON. */
  readonly restsOn: (rows: readonly PublishedRow[]) => unknown;
}

/**
 * The tables with labels, units, reports and the like after their own columns, so that each file can be read alone.
 * The columns of the table itself come first and stay as they are: cut after them and it is the table again.
 */
export function labelTables(tables: readonly PublishedTable[]): LabelledTable[] {
  const byName = new Map(tables.map((each) => [each.table.name, each]));
  return tables.map((each) => {
    const additions: Addition[] = [];
    let { table } = each;
    for (const add of ADDING) {
      const added = add(table, byName);
      additions.push(...added);
      table = added.reduce(withColumns, table);
    }
    if (additions.length === 0) return withoutLabels(each);
    const label = (row: PublishedRow): PublishedRow =>
      additions.reduce((cells, { cellsOf }) => Object.assign(cells, cellsOf(cells)), { ...row });
    const [key = ''] = each.table.key;
    const find = finderOf(each, key);
    return {
      table,
      rows: {
        // Rows may be made when they are first asked for, and whoever wants the columns only does not.
        get length() {
          return each.rows.length;
        },
        [Symbol.iterator]: () => map(each.rows, label)[Symbol.iterator](),
      },
      ...(each.table.key.length === 1 && {
        find: (cell: Cell) => {
          const row = find(cell);
          return row && label(row);
        },
      }),
      label,
      restsOn: (rows) => additions.flatMap(({ restsOn }) => (restsOn ? [restsOn(rows)] : [])),
    };
  });
}

/** A table that gets no columns. */
export function withoutLabels(table: PublishedTable): LabelledTable {
  return { ...table, label: (row) => row, restsOn: () => [] };
}

function withColumns(table: Table, { columns }: Addition): Table {
  return { ...table, columns: { ...table.columns, ...columns } };
}

function* map(rows: Rows, change: (row: PublishedRow) => PublishedRow): Iterable<PublishedRow> {
  for (const row of rows) yield change(row);
}
