import type { PublishedTable } from '../../model/row-table.ts';
import type { Derived } from '../derived.ts';
import { auditTable } from './audit.ts';
import { boundsTable } from './bounds.ts';
import { factsTable } from './facts.ts';
import { impliedTable } from './implied.ts';
import { measuresTable } from './measures.ts';
import { sumsTable } from './sums.ts';
import type { DerivedTable } from './table.ts';

/** Every table of derived figures; order is the order of the downloads. */
export const DERIVED_TABLES: readonly DerivedTable[] = [
  factsTable,
  boundsTable,
  measuresTable,
  auditTable,
  sumsTable,
  impliedTable,
];

/** The derived figures as described tables, to be published beside those of the data folder. */
export function tabulateDerived(derived: Derived): PublishedTable[] {
  return DERIVED_TABLES.map(({ tabulate }) => tabulate(derived));
}
