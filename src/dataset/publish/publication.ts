import type { Dataset } from '../model/record.ts';
import type { RowTable } from '../model/row-table.ts';
import { TABLES, type TableName } from '../model/tables.ts';
import { sha256Hex } from '../model/fingerprint.ts';
import { tabulateCodebook } from './codebook.ts';
import { labelTables } from './labels/label-tables.ts';

/** The tables that are published, twice: as they are kept, and with the columns that make each readable alone. */
export interface Publication {
  /** Tables of the data folder, derived tables, codebook. */
  readonly tables: readonly RowTable[];
  /** The same tables in the same order, with labels, units, reports and addresses after their own columns. */
  readonly labelled: readonly RowTable[];
  /** Twelve digits that change whenever a published figure does. */
  readonly fingerprint: string;
}

/** The tables of the data folder, ready to be published. */
export function tabulateDataset(dataset: Dataset): RowTable[] {
  return (Object.keys(TABLES) as TableName[]).map((name) => ({ table: TABLES[name], rows: dataset[name] }));
}

/** Everything that is published of a dataset and of the tables derived from it. */
export function preparePublication(dataset: Dataset, derived: readonly RowTable[]): Publication {
  const own = [...tabulateDataset(dataset), ...derived];
  const labelled = labelTables(own);
  const codebook = tabulateCodebook(labelled, own);
  return {
    tables: [...own, codebook],
    labelled: [...labelled, codebook],
    fingerprint: fingerprintOf(own),
  };
}

const encoder = new TextEncoder();

function fingerprintOf(tables: readonly RowTable[]): string {
  const sums = tables.map(({ table, rows }) => {
    const cells = rows.map((row) => Object.keys(table.columns).map((name) => row[name] ?? null));
    return `${table.name} ${sha256Hex(encoder.encode(JSON.stringify(cells)))}`;
  });
  return sha256Hex(encoder.encode(sums.join('\n'))).slice(0, 12);
}
