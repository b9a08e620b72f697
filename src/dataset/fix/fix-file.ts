import type { SourceFile } from '../model/record.ts';
import { readText } from './encoding.ts';
import type { Change } from './fix.ts';
import { FIXES } from './registry.ts';

/** A file with everything put right that is certain; where nothing was, `bytes` are those of the file itself. */
export interface FixedFile {
  readonly path: string;
  /** Null where the file could not be read. */
  readonly bytes: Uint8Array | null;
  /** What was done, in order; empty where nothing was. */
  readonly changes: readonly Change[];
  /** The text as it stood and as it stands now; both empty where the file is no text that can be told. */
  readonly before: string;
  readonly after: string;
}

const encoder = new TextEncoder();

/**
 * Mends the form of a file (encoding, byte order mark, line ends, delimiter, composed letters, outer blanks, end of
 * the last line), never what it says: numbers, dates and codes stay for the checks to report. Pure. Mending its own
 * output changes nothing.
 */
export function fixFile({ path, bytes }: SourceFile): FixedFile {
  const reading = bytes && readText(bytes);
  if (!reading) return { path, bytes, changes: [], before: '', after: '' };
  const changes: Change[] = reading.said ? [{ fix: 'encoding', said: reading.said }] : [];
  let after = reading.text;
  for (const { id, apply } of FIXES) {
    const fixed = apply(after);
    if (!fixed) continue;
    after = fixed.text;
    changes.push({ fix: id, said: fixed.said });
  }
  return {
    path,
    bytes: changes.length > 0 ? encoder.encode(after) : bytes,
    changes,
    before: reading.before,
    after,
  };
}
