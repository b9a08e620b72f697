import type { Release } from '../../../src/dataset/release/release.ts';
import type { Snapshot, SnapshotTable, TextRow } from '../../../src/dataset/release/snapshot.ts';

/** A table of text cells, its key first. */
export function table(name: string, columns: readonly string[], ...rows: readonly string[][]): SnapshotTable {
  const cells = rows.map((row): TextRow =>
    Object.fromEntries(columns.map((column, index) => [column, row[index] ?? ''])),
  );
  return {
    name,
    key: columns.slice(0, name === 'corrections' ? 3 : 1),
    rows: rows.length,
    columns: columns.map((column) => ({ name: column, type: 'text', own: column !== 'label' })),
    cells,
  };
}

export function snapshotOf(...tables: readonly SnapshotTable[]): Snapshot {
  return new Map(tables.map((each) => [each.name, each]));
}

export const observations = (...rows: readonly string[][]): SnapshotTable =>
  table('observations', ['observation_id', 'value', 'label'], ...rows);
export const corrections = (...rows: readonly string[][]): SnapshotTable =>
  table(
    'corrections',
    ['observation_id', 'changed_column', 'corrected_on', 'new_value', 'reason_vi', 'reason_en'],
    ...rows,
  );
export const withdrawn = (...rows: readonly string[][]): SnapshotTable =>
  table('withdrawn', ['observation_id', 'reason_vi', 'reason_en', 'replaced_by'], ...rows);

export const RELEASE: Release = {
  version: '1.2.3',
  date: '2026-01-31',
  fingerprint: 'aaaaaaaaaaaa',
  previous: null,
  parts: { 'charts/pupils': 'dddddddddddd', 'reports/a': 'eeeeeeeeeeee' },
  tables: [],
  changes: null,
};
