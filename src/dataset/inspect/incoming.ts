import type { TableName } from '../model/tables.ts';

/** A file that a reader hands over to be checked, under the name that it has on her device, or rows that she pasted. */
export interface IncomingFile {
  readonly name: string;
  /** Null where the device could not read it. */
  readonly bytes: Uint8Array | null;
  /** Pasted rows have no name that says where they belong. */
  readonly isPasted: boolean;
  /** The table that the reader says it is; null where that is to be told from its name and header. */
  readonly table: TableName | null;
}
