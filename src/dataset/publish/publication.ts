import type { Dataset } from '../model/record.ts';
import type { PublishedRow, PublishedTable, RowTable } from '../model/row-table.ts';
import { TABLES, type TableName } from '../model/tables.ts';
import { openHash, sha256OfText } from '../model/fingerprint.ts';
import { once } from '../model/once.ts';
import type { Table } from '../model/table.ts';
import { tabulateCodebook } from './codebook.ts';
import { labelTables, withoutLabels } from './labels/label-tables.ts';
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
  const fingerprints = fingerprintRows(own, open);
  return {
    tables,
    labelled,
    *stretchesOf(index) {
      const [kept, wide] = [tables[index], labelled[index]];
      if (!kept || !wide) throw new RangeError(`no table ${String(index)}`);
      const digests = fingerprints.known(index);
      let number = 0;
      for (const rows of cutIntoStretches(kept.rows, kept.table.key)) {
        const digest = digests[number];
        number += 1;
        const ownKey = once(() => digest ?? sha256OfText([cellsText(kept.table, rows)], open));
        yield {
          own: rows,
          labelled: once(() => rows.map(wide.label)),
          ownKey,
          key: once(() => sha256OfText([ownKey(), JSON.stringify(wide.restsOn(rows))], open)),
        };
      }
    },
    get fingerprint() {
      return fingerprints.whole();
    },
  };
}

/** The fingerprint of tables, made when it is first asked for, and what is known from then on of their stretches. */
function fingerprintRows(tables: readonly PublishedTable[], open: typeof openHash) {
  const stretches: string[][] = [];
  const sumOf = ({ table, rows }: PublishedTable): string => {
    const whole = open();
    const digests: string[] = [];
    for (const stretch of cutIntoStretches(rows, table.key)) {
      const text = cellsText(table, stretch);
      whole.update(digests.length === 0 ? '[' : ',');
      whole.update(text);
      digests.push(sha256OfText([text], open));
    }
    whole.update(digests.length === 0 ? '[]' : ']');
    stretches.push(digests);
    return whole.hex();
  };
  return {
    // Whoever only reads the tables does not wait for it.
    whole: once(() => {
      const sums = tables.map((each) => `${each.table.name} ${sumOf(each)}`);
      return sha256OfText([sums.join('\n')], open).slice(0, 12);
    }),
    /** The digests of the stretches of a table, none where the fingerprint was not asked for. */
    known: (index: number): readonly string[] => stretches[index] ?? [],
  };
}

/** The cells of rows as JSON arrays, one after the other. */
function cellsText({ columns }: Table, rows: readonly PublishedRow[]): string {
  const names = Object.keys(columns);
  return rows.map((row) => JSON.stringify(names.map((name) => row[name] ?? null))).join(',');
}
