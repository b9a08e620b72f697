import type { Dataset } from '../model/record.ts';
import type { PublishedTable, RowTable, Rows } from '../model/row-table.ts';
import { TABLES, type TableName } from '../model/tables.ts';
import { sha256OfText } from '../model/fingerprint.ts';
import type { Table } from '../model/table.ts';
import { inBatches } from './batches.ts';
import { tabulateCodebook } from './codebook.ts';
import { labelTables } from './labels/label-tables.ts';

/** The tables that are published, twice: as they are kept, and with the columns that make each readable alone. */
export interface Publication {
  /** Tables of the data folder, derived tables, codebook. */
  readonly tables: readonly PublishedTable[];
  /** The same tables in the same order, with labels, units, reports and addresses after their own columns. */
  readonly labelled: readonly PublishedTable[];
  /** Twelve digits that change whenever a published figure does. */
  readonly fingerprint: string;
}

/** The tables of the data folder, ready to be published. */
export function tabulateDataset(dataset: Dataset): RowTable[] {
  return (Object.keys(TABLES) as TableName[]).map((name) => ({ table: TABLES[name], rows: dataset[name] }));
}

/** Everything that is published of a dataset and of the tables derived from it. */
export function preparePublication(dataset: Dataset, derived: readonly RowTable[]): Publication {
  return publicationOf([...tabulateDataset(dataset), ...derived]);
}

/** Everything that is published of the tables given. */
export function publicationOf(own: readonly PublishedTable[]): Publication {
  const labelled = labelTables(own);
  const codebook = tabulateCodebook(labelled, own);
  let fingerprint: string | null = null;
  return {
    tables: [...own, codebook],
    labelled: [...labelled, codebook],
    // Whoever only reads the tables does not wait for it.
    get fingerprint() {
      return (fingerprint ??= fingerprintOf(own));
    },
  };
}

function fingerprintOf(tables: readonly PublishedTable[]): string {
  const sums = tables.map(({ table, rows }) => `${table.name} ${sha256OfText(cellsText(table, rows))}`);
  return sha256OfText([sums.join('\n')]).slice(0, 12);
}

/** The cells of a table as one JSON array of arrays, in pieces. */
function* cellsText({ columns }: Table, rows: Rows): Iterable<string> {
  const names = Object.keys(columns);
  let before = '[';
  for (const batch of inBatches(rows)) {
    const cells = batch.map((row) => JSON.stringify(names.map((name) => row[name] ?? null)));
    yield before + cells.join(',');
    before = ',';
  }
  yield before === '[' ? '[]' : ']';
}
