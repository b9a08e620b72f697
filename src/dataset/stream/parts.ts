import { sha256OfText, type openHash } from '../model/fingerprint.ts';
import type { ObservationStore } from '../model/observation-store.ts';
import { once } from '../model/once.ts';
import {
  rowsInParts,
  type KnownRows,
  type PublishedRow,
  type RowPart,
  type Rows,
} from '../model/row-table.ts';
import type { Table } from '../model/table.ts';
import { rowsOfCells } from '../publish/row-cells.ts';
import { cutByKey } from '../publish/stretches.ts';
import type { PlaceDigests } from './place-digests.ts';

/** Observations that follow each other, from `start` up to `end`, counted from 0. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** The rows that a part of the observations gives, by what tells of them which these are; those that are none are absent. */
export type KnownPart = ReadonlyMap<string, KnownRows>;

/** What is kept from one publication to the next of the parts of the observations, by their keys. */
export interface PartMemory {
  readonly find: (key: string) => KnownPart | null;
  readonly keep: (key: string, name: string, rows: KnownRows) => void;
}

/** A part of the observations, and what was kept of the same part; null where anything derived of it may differ. */
export interface Part extends Range {
  readonly key: string;
  readonly known: KnownPart | null;
}

/** The observations in parts. */
export interface Parts {
  readonly list: readonly Part[];
  /** Rows of a table that a part gives, those of the list at a place in it, where a part gives several lists. */
  readonly rowsOfPart: (part: Part, table: Table, make: RowMaker, list?: number) => RowPart;
  /** A table whose rows follow the observations. */
  readonly rowsOf: (table: Table, make: (part: Part) => RowMaker) => Rows;
}

/** Makes rows, and counts them, when they are asked for; those of a part of which all is known never are. */
interface RowMaker {
  readonly rows: () => Iterable<PublishedRow>;
  readonly count: () => number;
}

/** What rows that are derived of observations rest on. */
export interface Around {
  /** Changes whenever a cell of any other table does. */
  readonly others: string;
  readonly digests: PlaceDigests;
}

/**
 * Cuts observations into parts by their ids. The key of a part changes whenever a cell does that anything derived of it rests
 * on: those of all observations of its places, and of places that must be derived with these.
 */
export function openParts(
  store: ObservationStore,
  open: typeof openHash,
  kept?: { readonly memory: PartMemory; readonly around: Around },
): Parts {
  const ranges = rangesOf(store);
  const keys = kept ? keysOf(ranges, store, kept.around, open) : [];
  const memory = kept?.memory;
  const list = ranges.map((range, number): Part => {
    const key = keys[number] ?? '';
    return { ...range, key, known: memory?.find(key) ?? null };
  });
  const rowsOfPart: Parts['rowsOfPart'] = ({ key, known: part }, table, { rows, count }, number) => {
    const name = number === undefined ? table.name : `${table.name} ${String(number)}`;
    const known = part?.get(name) ?? null;
    const length = once(() => (part ? (known?.length ?? 0) : count()));
    return {
      get length() {
        return length();
      },
      rows: () => (known ? rowsOfCells(table, known.cells()) : part ? [] : [...rows()]),
      known,
      ...(memory && {
        keep: (made) => {
          memory.keep(key, name, made);
        },
      }),
    };
  };
  return {
    list,
    rowsOfPart,
    rowsOf: (table, make) => rowsInParts(list.map((part) => rowsOfPart(part, table, make(part)))),
  };
}

function rangesOf(store: ObservationStore): Range[] {
  const ranges: Range[] = [];
  let start = 0;
  for (const { length } of cutByKey(store.ids(), (id) => id)) {
    ranges.push({ start, end: start + length });
    start += length;
  }
  return ranges;
}

function keysOf(
  ranges: readonly Range[],
  store: ObservationStore,
  { others, digests }: Around,
  open: typeof openHash,
): string[] {
  const places = store.column('place_id');
  return ranges.map(({ start, end }) => {
    const rows = Array.from({ length: end - start }, (_, number) => {
      const index = start + number;
      return `${store.idAt(index)} ${digests.get(places.at(index)) ?? ''}`;
    });
    return sha256OfText([others, rows.join('\n')], open);
  });
}
