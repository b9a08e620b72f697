import { openCellCounter } from '../model/cell-counts.ts';
import { sha256OfText, type openHash } from '../model/fingerprint.ts';
import { once } from '../model/once.ts';
import type { KnownRows, PublishedRow, PublishedTable, RowPart, TableCounts } from '../model/row-table.ts';
import type { Table } from '../model/table.ts';
import type { LabelledTable } from './labels/label-tables.ts';
import { cellsText } from './row-cells.ts';
import { cutIntoStretches } from './stretches.ts';

/** A table as it is kept, and with the added columns. */
export interface Pair {
  readonly kept: PublishedTable;
  readonly wide: LabelledTable;
}

/** What may be known of a part before its stretch is asked for. */
export type Digests = Pick<KnownRows, 'ownKey'> & Partial<Pick<KnownRows, 'key'>>;

/** What is known of tables once they were gone through. */
interface ReadTables {
  /** The fingerprint of the publication. */
  readonly fingerprint: () => string;
  /** What the cells of each table hold, by its name. */
  readonly cells: () => Readonly<Record<string, TableCounts>>;
  /** The digests of the stretches of a table, none where nothing was asked for before. */
  readonly known: (index: number) => readonly Digests[];
}

interface ReadTable {
  readonly sum: string;
  readonly digests: readonly Digests[];
  readonly counts: TableCounts;
}

/** Goes through tables once, when what that gives is first asked for: whoever only reads them does not wait for it. */
export function readTables(tables: readonly Pair[], open: typeof openHash): ReadTables {
  let read: readonly ReadTable[] = [];
  const all = once(() => (read = tables.map((each) => readTable(each, open))));
  return {
    fingerprint: once(() => {
      const sums = all().map(({ sum }, index) => `${tables[index]?.kept.table.name ?? ''} ${sum}`);
      return sha256OfText([sums.join('\n')], open).slice(0, 12);
    }),
    cells: () =>
      Object.fromEntries(all().map(({ counts }, index) => [tables[index]?.kept.table.name ?? '', counts])),
    known: (index) => read[index]?.digests ?? [],
  };
}

/** The parts of a table; rows that are not made part by part are cut. */
export function* partsOf({ table, rows }: PublishedTable): Iterable<RowPart> {
  if (rows.parts) yield* rows.parts();
  else
    for (const stretch of cutIntoStretches(rows, table.key))
      yield { length: stretch.length, rows: () => stretch };
}

/** The key of rows as they are kept. */
export function keyOfRows(table: Table, rows: readonly PublishedRow[], open: typeof openHash): string {
  return sha256OfText([cellsText(table, rows)], open);
}

/** The key of rows with the added columns. */
export function keyOfLabelled(
  ownKey: string,
  rows: readonly PublishedRow[],
  { restsOn }: LabelledTable,
  open: typeof openHash,
): string {
  return sha256OfText([ownKey, JSON.stringify(restsOn(rows))], open);
}

function readTable({ kept, wide }: Pair, open: typeof openHash): ReadTable {
  const whole = open();
  const counter = openCellCounter(kept.table);
  const digests: Digests[] = [];
  for (const part of partsOf(kept)) {
    const { cells, counts, ...known } = part.known ?? readPart(part, { kept, wide }, open);
    whole.update(digests.length === 0 ? '[' : ',');
    whole.update(cells());
    counter.addCounts(counts);
    digests.push(known);
  }
  whole.update(digests.length === 0 ? '[]' : ']');
  return { sum: whole.hex(), digests, counts: counter.counts() };
}

/** What is known of a part from its rows; all of it where that is to be kept. */
function readPart(
  part: RowPart,
  { kept, wide }: Pair,
  open: typeof openHash,
): Digests & Pick<KnownRows, 'cells' | 'counts'> {
  const rows = part.rows();
  const text = cellsText(kept.table, rows);
  const counter = openCellCounter(kept.table);
  counter.addRows(rows);
  const read = {
    ownKey: sha256OfText([text], open),
    counts: counter.counts(),
    cells: () => text,
  };
  if (!part.keep) return read;
  const known = { ...read, length: rows.length, key: keyOfLabelled(read.ownKey, rows, wide, open) };
  part.keep(known);
  return known;
}
