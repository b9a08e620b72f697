import type { Derived } from '../derive/derived.ts';
import { auditTable } from '../derive/tables/audit.ts';
import { measuresTable } from '../derive/tables/measures.ts';
import { sumsTable } from '../derive/tables/sums.ts';
import { compareRows, isUnchanged, type RowChanges } from './rows.ts';

/** Verdicts on percentages and on sums, and measures. */
const COMPARED = [auditTable, sumsTable, measuresTable];

/** What became of verdicts and measures between two states of the data; tables without a change are left out. */
export function compareDerived(old: Derived, current: Derived): RowChanges[] {
  return COMPARED.map(({ table, tabulate }) =>
    compareRows(table, [...tabulate(old).rows], [...tabulate(current).rows]),
  ).filter((changes) => !isUnchanged(changes));
}
