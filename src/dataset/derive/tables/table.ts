import type { Table } from '../../model/table.ts';
import type { Derived } from '../derived.ts';
import type { Cells } from './cells.ts';

/** One table of derived figures: its description and how its rows come from them. */
export interface DerivedTable {
  readonly table: Table;
  readonly rowsOf: (derived: Derived) => readonly Cells[];
}
