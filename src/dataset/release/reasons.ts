import { byKey, type CellChange } from './row-changes.ts';
import type { Snapshot, TextRow } from './snapshot.ts';

/** Why a released observation is not what it was. */
export interface Reason {
  readonly vi: string;
  readonly en: string;
}

/** A row of `withdrawn.csv`. */
export interface WithdrawalReason {
  readonly reason: Reason;
  readonly replacedBy: string | null;
}

/** The rows of `withdrawn.csv` of a snapshot by observation. */
export function withdrawalsOf(snapshot: Snapshot): ReadonlyMap<string, WithdrawalReason> {
  const rows = snapshot.get('withdrawn')?.cells ?? [];
  return new Map(
    rows.map((row) => [
      row['observation_id'] ?? '',
      { reason: reasonOf(row), replacedBy: row['replaced_by'] || null },
    ]),
  );
}

/** The reason of a changed cell: the newest row of `corrections.csv` that the earlier snapshot lacks and that gives the new value. */
export function findReason(
  observationId: string,
  { column, new_value }: CellChange,
  before: Snapshot,
  after: Snapshot,
): Reason | null {
  const table = after.get('corrections');
  const old = before.get('corrections');
  if (!table) return null;
  const known = old ? byKey(old, table.key) : new Map<string, TextRow>();
  const fitting = [...byKey(table, table.key)]
    .filter(([key, row]) => !known.has(key) && row['observation_id'] === observationId)
    .map(([, row]) => row)
    .filter((row) => row['changed_column'] === column && isSameCell(row['new_value'] ?? '', new_value))
    .sort((a, b) => ((a['corrected_on'] ?? '') < (b['corrected_on'] ?? '') ? 1 : -1));
  return fitting[0] ? reasonOf(fitting[0]) : null;
}

function reasonOf(row: TextRow): Reason {
  return { vi: row['reason_vi'] ?? '', en: row['reason_en'] ?? '' };
}

/** A number may stand as `96.50` in one table and as `96.5` in the other. */
function isSameCell(a: string, b: string): boolean {
  return a === b || (a !== '' && b !== '' && Number(a) === Number(b));
}
