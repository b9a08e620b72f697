import type { Cell } from '../model/row-table.ts';
import type { Edition } from './about.ts';
import type { Deflate } from './archive.ts';
import type { Output, PublishedFile } from './output.ts';
import type { Publication } from './publication.ts';
import type { PackSheets } from './workbook/workbook.ts';

/** What writes a file that only a program outside the dataset's pure code can write. */
export interface Tools {
  /** Begins a new SQLite database. */
  readonly openDatabase: () => DatabaseWriter;
  readonly deflate: Deflate;
  /** Makes the file of a workbook's sheets; absent where any program can do it. */
  readonly packSheets?: PackSheets;
  /** Lets other work of the program have its turn; absent where there is none. */
  readonly giveWay?: () => Promise<unknown>;
}

/** A SQLite database that is being written. */
export interface DatabaseWriter {
  readonly run: (statement: string) => void;
  /**
   * Puts rows into a table, each with the cells of all its columns in their order. The key changes whenever a cell of them
   * does: rows that another database has need not be made.
   */
  readonly insert: (table: string, key: string, rows: () => readonly (readonly Cell[])[]) => void;
  /** Checks that each reference leads somewhere, and gives the bytes of the file in pieces. */
  readonly finish: () => Iterable<Uint8Array>;
  /** Removes what stands outside memory, finished or not. */
  readonly release: () => void;
}

/** What a format is written from, and where it is written to. */
export interface FormatContext<File extends PublishedFile = PublishedFile> extends Edition {
  readonly publication: Publication;
  readonly tools: Tools;
  readonly output: Output<File>;
  /** The files of the formats before it: descriptors, archive and checksums speak of them. */
  readonly files: readonly File[];
}

/**
 * One output format: it writes its files of a publication, row by row where a table may be large, and gives them in their
 * order. They are files of the output that the context names.
 */
export type Format = <File extends PublishedFile>(
  context: FormatContext<File>,
) => readonly File[] | Promise<readonly File[]>;
