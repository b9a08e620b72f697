import type { FileRows, ObservationStore } from '../model/observation-store.ts';
import type { Located } from '../model/record.ts';
import type { Observation } from '../model/tables.ts';

/** Reads the rows of a file of observations once more. */
export type ReadRows = (file: string) => readonly Located<Observation>[];

/** A row of a store. Its text is read from its file only when a problem has to quote it. */
class StoredRow implements Located<Observation> {
  readonly row: Observation;
  readonly #index: number;
  readonly #rows: FileRows;
  readonly #store: ObservationStore;
  readonly #read: ReadRows;

  constructor(index: number, rows: FileRows, store: ObservationStore, read: ReadRows) {
    this.row = store.at(index, rows);
    this.#index = index;
    this.#rows = rows;
    this.#store = store;
    this.#read = read;
  }

  get file(): string {
    return this.#rows.file;
  }

  get line(): number {
    return this.#store.lineOf(this.#index);
  }

  get header(): readonly string[] {
    return this.#written.header;
  }

  get cells(): readonly string[] {
    return this.#written.cells;
  }

  get cellLines(): readonly number[] | null {
    return this.#written.cellLines;
  }

  get #written(): Located<Observation> {
    const { line } = this;
    const written = this.#read(this.file).find((each) => each.line === line);
    if (!written) throw new RangeError(`${this.file} has changed while it was checked`);
    return written;
  }
}

/** The row at an index of a store, with the place that it was read from. */
export function storedRow(index: number, store: ObservationStore, read: ReadRows): Located<Observation> {
  return new StoredRow(index, store.fileOf(index), store, read);
}
