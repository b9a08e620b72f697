import type { TextRow } from '../import/read-rows.ts';
import type { Column } from '../model/column.ts';
import { TABLES } from '../model/tables.ts';
import { CODEBOOK, PARTS } from './parts.ts';

/** One row of the codebook sheet: a value of a list with its label in both languages. */
export interface ListEntry {
  readonly list: string;
  readonly code: string;
  readonly vi: string;
  readonly en: string;
}

/** The tables whose ids are chosen from a list, with the columns of their labels. */
const LISTED: Readonly<Record<string, readonly [vi: string, en: string]>> = {
  places: ['name_vi', 'name_en'],
  indicators: ['name_vi', 'name_en'],
  groups: ['name_vi', 'name_en'],
  documents: ['number', 'subject_en'],
  themes: ['name_vi', 'name_en'],
};

/** The list that the cells of a column are chosen from; null where they are free. */
export function listOf(name: string, column: Column): string | null {
  if (column.codes) return name;
  const table = column.references?.table ?? '';
  return table in LISTED ? table : null;
}

/** Every list that a column of a report's tables needs: codes of the schema, then ids of the data. */
export function listEntries(rows: readonly TextRow[]): readonly ListEntry[] {
  const columns = PARTS.flatMap((part) => Object.entries<Column>(TABLES[part].columns));
  const coded = new Map(columns.filter(([, { codes }]) => codes));
  const ofSchema = [...coded].flatMap(([list, { codes = [] }]) =>
    codes.map(({ code, label }) => ({ list, code, ...label })),
  );
  const ofData = Object.entries(LISTED).flatMap(([list, [vi, en]]) =>
    rows
      .filter(({ table }) => table.name === list)
      .map(({ table, cells }) => ({
        list,
        code: cells[table.key[0] ?? ''] ?? '',
        vi: cells[vi] ?? '',
        en: cells[en] ?? '',
      })),
  );
  return [...ofSchema, ...ofData];
}

/** The cells of the codebook sheet that hold the codes of a list, as a formula; null where it has none. */
export function listRange(entries: readonly ListEntry[], list: string): string | null {
  const first = entries.findIndex((entry) => entry.list === list);
  if (first < 0) return null;
  const last = entries.findLastIndex((entry) => entry.list === list);
  // Rows count from 1 and the header takes the first one.
  return `${CODEBOOK}!$B$${String(first + 2)}:$B$${String(last + 2)}`;
}
