import type { Dataset } from '../model/record.ts';
import type { PublishedTable, RowPart, RowTable, TableCounts } from '../model/row-table.ts';
import { TABLES, type TableName } from '../model/tables.ts';
import { countCells } from '../model/cell-counts.ts';
import { openHash } from '../model/fingerprint.ts';
import { once } from '../model/once.ts';
import { tabulateCodebook } from './codebook.ts';
import { labelTables, withoutLabels } from './labels/label-tables.ts';
import { keyOfLabelled, keyOfRows, partsOf, readTables, type Digests, type Pair } from './read-tables.ts';
import type { Stretch } from './stretches.ts';

/** The tables that are published, twice: as they are kept, and with the columns that make each readable alone. */
export interface Publication {
  /** Tables of the data folder, derived tables, codebook. */
  readonly tables: readonly PublishedTable[];
  /** The same tables in the same order, with labels, units, reports and addresses after their own columns. */
  readonly labelled: readonly PublishedTable[];
  /** The rows of the table at a place in that order, both ways. */
  readonly stretchesOf: (index: number) => Iterable<Stretch>;
  /** Twelve digits that change whenever a published figure does. */
  readonly fingerprint: string;
  /** What the cells of each table hold, by its name. */
  readonly cells: () => Readonly<Record<string, TableCounts>>;
}

/** The tables of the data folder, ready to be published. */
export function tabulateDataset(dataset: Dataset): RowTable[] {
  return (Object.keys(TABLES) as TableName[]).map((name) => ({ table: TABLES[name], rows: dataset[name] }));
}

/** Everything that is published of a dataset and of the tables derived from it. */
export function preparePublication(dataset: Dataset, derived: readonly PublishedTable[]): Publication {
  return publicationOf([...tabulateDataset(dataset), ...derived]);
}

/** Everything that is published of the tables given; the hash is SHA-256, by whatever is quick where this runs. */
export function publicationOf(own: readonly PublishedTable[], open = openHash): Publication {
  const joined = labelTables(own);
  const codebook = tabulateCodebook(joined, own);
  const tables = [...own, codebook];
  const labelled = [...joined, withoutLabels(codebook)];
  const pairs = tables.map((kept, index) => ({ kept, wide: labelled[index] ?? withoutLabels(kept) }));
  const read = readTables(pairs.slice(0, own.length), open);
  return {
    tables,
    labelled,
    *stretchesOf(index) {
      const pair = pairs[index];
      if (!pair) throw new RangeError(`no table ${String(index)}`);
      const digests = read.known(index);
      let number = 0;
      for (const part of partsOf(pair.kept)) {
        yield stretchOf(part, pair, open, digests[number]);
        number += 1;
      }
    },
    get fingerprint() {
      return read.fingerprint();
    },
    cells: () => ({ ...read.cells(), [codebook.table.name]: countCells(codebook) }),
  };
}

function stretchOf(part: RowPart, { kept, wide }: Pair, open: typeof openHash, known?: Digests): Stretch {
  const own = once(part.rows);
  const ownKey = once(() => known?.ownKey ?? keyOfRows(kept.table, own(), open));
  return {
    length: part.length,
    own,
    labelled: once(() => own().map(wide.label)),
    ownKey,
    key: once(() => known?.key ?? keyOfLabelled(ownKey(), own(), wide, open)),
  };
}
