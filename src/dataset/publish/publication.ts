import type { Dataset } from '../model/record.ts';
import type { KnownRows, PublishedRow, PublishedTable, RowPart, RowTable } from '../model/row-table.ts';
import { TABLES, type TableName } from '../model/tables.ts';
import { openHash, sha256OfText } from '../model/fingerprint.ts';
import { once } from '../model/once.ts';
import type { Table } from '../model/table.ts';
import { tabulateCodebook } from './codebook.ts';
import { labelTables, withoutLabels, type LabelledTable } from './labels/label-tables.ts';
import { cutIntoStretches, type Stretch } from './stretches.ts';

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
  const fingerprints = fingerprintTables(pairs.slice(0, own.length), open);
  return {
    tables,
    labelled,
    *stretchesOf(index) {
      const pair = pairs[index];
      if (!pair) throw new RangeError(`no table ${String(index)}`);
      const digests = fingerprints.known(index);
      let number = 0;
      for (const part of partsOf(pair.kept)) {
        yield stretchOf(part, pair, open, digests[number]);
        number += 1;
      }
    },
    get fingerprint() {
      return fingerprints.whole();
    },
  };
}

/** A table as it is kept, and with the added columns. */
interface Pair {
  readonly kept: PublishedTable;
  readonly wide: LabelledTable;
}

/** What may be known of a part before its stretch is asked for. */
type Digests = Pick<KnownRows, 'ownKey'> & Partial<Pick<KnownRows, 'key'>>;

function stretchOf(part: RowPart, { kept, wide }: Pair, open: typeof openHash, known?: Digests): Stretch {
  const own = once(part.rows);
  const ownKey = once(() => known?.ownKey ?? sha256OfText([cellsText(kept.table, own())], open));
  return {
    length: part.length,
    own,
    labelled: once(() => own().map(wide.label)),
    ownKey,
    key: once(() => known?.key ?? labelledKey(ownKey(), own(), wide, open)),
  };
}

function labelledKey(
  ownKey: string,
  rows: readonly PublishedRow[],
  { restsOn }: LabelledTable,
  open: typeof openHash,
): string {
  return sha256OfText([ownKey, JSON.stringify(restsOn(rows))], open);
}

/** The parts of a table; rows that are not made part by part are cut. */
function* partsOf({ table, rows }: PublishedTable): Iterable<RowPart> {
  if (rows.parts) yield* rows.parts();
  else
    for (const stretch of cutIntoStretches(rows, table.key))
      yield { length: stretch.length, rows: () => stretch };
}

/** The fingerprint of tables, made when it is first asked for, and what is known from then on of their stretches. */
function fingerprintTables(tables: readonly Pair[], open: typeof openHash) {
  const digests: Digests[][] = [];
  const sumOf = ({ kept, wide }: Pair): string => {
    const whole = open();
    const ofTable: Digests[] = [];
    for (const part of partsOf(kept)) {
      const [digest, cells] = part.known
        ? [part.known, part.known.cells()]
        : readPart(part, { kept, wide }, open);
      whole.update(ofTable.length === 0 ? '[' : ',');
      whole.update(cells);
      ofTable.push(digest);
    }
    whole.update(ofTable.length === 0 ? '[]' : ']');
    digests.push(ofTable);
    return whole.hex();
  };
  return {
    // Whoever only reads the tables does not wait for it.
    whole: once(() => {
      const sums = tables.map((each) => `${each.kept.table.name} ${sumOf(each)}`);
      return sha256OfText([sums.join('\n')], open).slice(0, 12);
    }),
    /** The digests of the stretches of a table, none where the fingerprint was not asked for. */
    known: (index: number): readonly Digests[] => digests[index] ?? [],
  };
}

/** The digests and the cells of a part; all of them where they are to be kept. */
function readPart(
  part: RowPart,
  { kept, wide }: Pair,
  open: typeof openHash,
): readonly [digests: Digests, cells: string] {
  const rows = part.rows();
  const cells = cellsText(kept.table, rows);
  const ownKey = sha256OfText([cells], open);
  if (!part.keep) return [{ ownKey }, cells];
  const key = labelledKey(ownKey, rows, wide, open);
  part.keep({ length: rows.length, ownKey, key, cells: () => cells });
  return [{ ownKey, key }, cells];
}

/** The cells of rows as JSON arrays, one after the other. */
function cellsText({ columns }: Table, rows: readonly PublishedRow[]): string {
  const names = Object.keys(columns);
  return rows.map((row) => JSON.stringify(names.map((name) => row[name] ?? null))).join(',');
}
