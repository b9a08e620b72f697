import { rowsOf, type Cell, type PublishedTable } from '../../model/row-table.ts';
import type { Table } from '../../model/table.ts';
import type { Derived } from '../derived.ts';
import type { Lookups } from '../lookups.ts';
import type { Cells } from './cells.ts';

/** One table of derived figures: its description and how its rows come from them. */
export interface DerivedTable {
  readonly table: Table;
  readonly tabulate: (derived: Derived) => PublishedTable;
}

interface Rowed<Item> {
  readonly table: Table;
  /** What each row is made of. */
  readonly itemsOf: (derived: Derived) => Iterable<Item>;
  readonly countOf: (derived: Derived) => number;
  readonly rowOf: (item: Item, lookups: Lookups) => Cells;
  /** What the row of a key is made of, where rows are looked up. */
  readonly find?: (derived: Derived, key: string) => Item | undefined;
}

/** A table whose rows are made anew whenever they are gone through: those of all tables would take more than the data. */
export function derivedTable<Item>({ table, itemsOf, countOf, rowOf, find }: Rowed<Item>): DerivedTable {
  return {
    table,
    tabulate(derived) {
      const { lookups } = derived;
      return {
        table,
        rows: rowsOf(countOf(derived), function* () {
          for (const item of itemsOf(derived)) yield rowOf(item, lookups);
        }),
        ...(find && {
          find: (key: Cell) => {
            const item = typeof key === 'string' ? find(derived, key) : undefined;
            return item === undefined ? undefined : rowOf(item, lookups);
          },
        }),
      };
    },
  };
}
