import type { Edition } from './about.ts';
import type { OutputFile } from './output.ts';
import type { Publication } from './publication.ts';

/** What writes a file that only a program outside the dataset's pure code can write. */
export interface Tools {
  /** Runs a script in a new SQLite database and gives the bytes of its file. */
  readonly buildDatabase: (script: DatabaseScript) => Uint8Array;
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
  readonly rows: readonly (readonly (string | number | null)[])[];
}

/** What a format is written from. */
export interface FormatContext extends Edition {
  readonly publication: Publication;
  readonly tools: Tools;
  /** The files of the formats before it: descriptors, archive and checksums speak of them. */
  readonly files: readonly OutputFile[];
}

/** One output format: the files that it makes of a publication. */
export type Format = (context: FormatContext) => readonly OutputFile[] | Promise<readonly OutputFile[]>;
