import type { Cell } from '../model/row-table.ts';
import type { Edition } from './about.ts';
import type { Output, PublishedFile } from './output.ts';
import type { Publication } from './publication.ts';
import type { PackSheets } from './workbook/workbook.ts';

/** What writes a file that only a program outside the dataset's pure code can write. */
export interface Tools {
  /** Runs a script in a new SQLite database and gives the bytes of its file in pieces. */
  readonly buildDatabase: (script: DatabaseScript) => Iterable<Uint8Array>;
  /** Bytes as raw DEFLATE (RFC 1951) that ends at a byte, where more may follow unless they are the last of a file. */
  readonly deflate: (bytes: Uint8Array, isLast: boolean) => Uint8Array<ArrayBuffer>;
  /** Makes the file of a workbook's sheets; absent where any program can do it. */
  readonly packSheets?: PackSheets;
  /** Lets other work of the program have its turn; absent where there is none. */
  readonly giveWay?: () => Promise<unknown>;
}

/** A database as statements: tables, then rows, then views. */
export interface DatabaseScript {
  readonly tables: readonly string[];
  readonly inserts: readonly DatabaseInsert[];
  readonly views: readonly string[];
}

/** One prepared statement and the rows that it is run for. */
export interface DatabaseInsert {
  readonly statement: string;
  readonly rows: Iterable<readonly Cell[]>;
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
