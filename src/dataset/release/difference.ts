import { TABLES } from '../model/tables.ts';
import { findReason, withdrawalsOf, type Reason } from './reasons.ts';
import { compareRows, type CellChange, type RowChanges } from './row-changes.ts';
import { compareSchemas, type SchemaChange } from './schema-changes.ts';
import type { Snapshot } from './snapshot.ts';

/** A released observation of which a cell changed; a reason is null where `corrections.csv` gives none. */
export interface Revision {
  readonly observation_id: string;
  readonly cells: readonly (CellChange & { readonly reason: Reason | null })[];
}

/** A released observation that is there no more; the reason is null where `withdrawn.csv` gives none. */
export interface Withdrawal {
  readonly observation_id: string;
  readonly reason: Reason | null;
  readonly replaced_by: string | null;
}

/** How many rows of another table that editors keep came, changed or went. */
export interface TableChange {
  readonly table: string;
  readonly added: number;
  readonly revised: number;
  readonly removed: number;
}

/** What tells one release of the data from the one before it. */
export interface Difference {
  readonly schema: readonly SchemaChange[];
  /** Columns that say what is measured, changed for an indicator: `admissions unit`. */
  readonly meaning: readonly string[];
  readonly added: readonly string[];
  readonly revised: readonly Revision[];
  readonly withdrawn: readonly Withdrawal[];
  readonly tables: readonly TableChange[];
}

/** Tables that keep the books of the data and are no data. */
const BOOKKEEPING: ReadonlySet<string> = new Set(['proofs', 'exceptions', 'corrections', 'withdrawn']);
/** The tables whose rows are compared one by one or counted; derived tables follow from them. */
const COUNTED = Object.keys(TABLES).filter((name) => name !== 'observations' && !BOOKKEEPING.has(name));
/** A change of these columns of an indicator changes what its figures mean. */
const MEANING: ReadonlySet<string> = new Set(['unit', 'kind']);

const NO_CHANGES: RowChanges = { added: [], removed: [], revised: [] };

/** Compares two snapshots of the data. */
export function compareSnapshots(before: Snapshot, after: Snapshot): Difference {
  const observations = changesOf('observations', before, after);
  const indicators = changesOf('indicators', before, after);
  const withdrawals = withdrawalsOf(after);
  return {
    schema: compareSchemas(before, after),
    meaning: indicators.revised.flatMap(({ key, cells }) =>
      cells.filter(({ column }) => MEANING.has(column)).map(({ column }) => `${key} ${column}`),
    ),
    added: observations.added,
    revised: observations.revised.map(({ key, cells }) => ({
      observation_id: key,
      cells: cells.map((cell) => ({ ...cell, reason: findReason(key, cell, before, after) })),
    })),
    withdrawn: observations.removed.map((observation_id) => ({
      observation_id,
      reason: withdrawals.get(observation_id)?.reason ?? null,
      replaced_by: withdrawals.get(observation_id)?.replacedBy ?? null,
    })),
    tables: COUNTED.flatMap((table) => {
      const { added, revised, removed } = changesOf(table, before, after);
      const counts = { added: added.length, revised: revised.length, removed: removed.length };
      return counts.added + counts.revised + counts.removed > 0 ? [{ table, ...counts }] : [];
    }),
  };
}

function changesOf(name: string, before: Snapshot, after: Snapshot): RowChanges {
  const [old, current] = [before.get(name), after.get(name)];
  return old && current ? compareRows(old, current) : NO_CHANGES;
}
