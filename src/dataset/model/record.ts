import type { Row, TableName } from './tables.ts';
import type { Problem } from './problem.ts';

/** A file of the data folder as it was read; `bytes` is null where it could not be, and `failure` says why. */
export interface SourceFile {
  /** Path inside the data folder, with `/`. */
  readonly path: string;
  readonly bytes: Uint8Array | null;
  readonly failure?: 'missing' | 'directory' | 'unreadable';
}

/** A typed row with the place that it was read from. */
export interface Located<R> {
  readonly row: R;
  readonly file: string;
  /** Line of the file, counted from 1, on which the row begins. */
  readonly line: number;
  /** The header of the file, in file order: it gives each column its letter. */
  readonly header: readonly string[];
  /** The cells as text, in the order of the header. */
  readonly cells: readonly string[];
  /** The line of each cell, in the order of the header; null where all stand on `line` (no cell spans lines). */
  readonly cellLines: readonly number[] | null;
}

/** Every table of the data folder, typed and located. Rows that cannot be typed are absent and reported. */
export type LocatedTables = { readonly [Name in TableName]: readonly Located<Row<Name>>[] };

/** Every table of the data folder as plain rows: what everything after the checks works on. */
export type Dataset = { readonly [Name in TableName]: readonly Row<Name>[] };

export interface ParseResult {
  readonly tables: LocatedTables;
  readonly problems: readonly Problem[];
}
