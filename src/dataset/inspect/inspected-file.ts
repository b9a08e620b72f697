import { differenceOf, type ChangedLine } from '../fix/difference.ts';
import type { Change } from '../fix/fix.ts';
import type { Problem } from '../model/problem.ts';
import type { TableName } from '../model/tables.ts';
import { decodeText } from '../parse/decode.ts';
import type { Use } from './complete.ts';
import { excerptOf, NO_EXCERPT, type Excerpt } from './excerpt.ts';
import type { IncomingFile } from './incoming.ts';
import type { PlacedFile } from './place-file.ts';

/** A corrected copy of a file, with what was done and the lines that it changes. */
export interface Mended {
  readonly changes: readonly Change[];
  /** The first of them; `changedLines` counts all. */
  readonly lines: readonly ChangedLine[];
  readonly changedLines: number;
  readonly bytes: Uint8Array;
}

/** What is to be said of one file. */
export interface InspectedFile {
  readonly name: string;
  /** Path inside the data folder; null where the file belongs to no table. */
  readonly path: string | null;
  readonly table: TableName | null;
  /** Null where no row was read. */
  readonly use: Use | null;
  /** Rows that were read without an error. */
  readonly rows: number;
  /** The first of them; `problemCount` counts all. */
  readonly problems: readonly Problem[];
  readonly problemCount: number;
  readonly excerpt: Excerpt;
  /** Null where nothing can be mended with certainty, or the file belongs to no table. */
  readonly mended: Mended | null;
}

/** Nobody reads more; the counts name the rest. */
export const MOST_LISTED = 1000;

/** Puts together what is said of a file; `rows` and `use` are as in `InspectedFile`. */
export function describeFile(
  { file, fixed, path, table }: PlacedFile,
  problems: readonly Problem[],
  use: Use | null,
  rows: number,
): InspectedFile {
  const listed = problems.slice(0, MOST_LISTED);
  return {
    name: file.name,
    path: table && path,
    table,
    use,
    rows,
    problems: listed,
    problemCount: problems.length,
    excerpt: listed.some(({ line }) => line !== null) ? excerptOf(textOf(file), listed) : NO_EXCERPT,
    mended: table && mend(fixed),
  };
}

/** The text in which the problems stand; empty where it could not be read. */
function textOf({ bytes }: IncomingFile): string {
  const decoded = bytes && decodeText(bytes);
  return decoded && 'text' in decoded ? decoded.text : '';
}

function mend({ changes, bytes, before, after }: PlacedFile['fixed']): Mended | null {
  if (changes.length === 0 || !bytes) return null;
  const lines = differenceOf(before, after);
  return { changes, lines: lines.slice(0, MOST_LISTED), changedLines: lines.length, bytes };
}
