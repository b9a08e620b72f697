import { Zip, ZipDeflate, zipSync } from 'fflate';
import type { PublishedFile } from './output.ts';

/** A ZIP has no room for "no date": the first day that its format knows, read without a time zone. */
const NO_DATE = '1980-01-01T00:00:00';
/** The same as the format writes it: time, then date, two bytes each. */
const NO_DATE_BYTES = 0x0021_0000;

const END_OF_DIRECTORY = 0x0605_4b50;
const END_LENGTH = 22;
const DIRECTORY_HEADER_LENGTH = 46;

/** The bytes of a ZIP archive of named contents, in their order and without the time of packing. */
export function archiveOf(entries: readonly (readonly [name: string, bytes: Uint8Array])[]): Uint8Array {
  return zipSync(Object.fromEntries(entries), { mtime: NO_DATE, level: 6 });
}

/** Writes a ZIP archive of files piece by piece; its entries tell their lengths after their data (APPNOTE.TXT 4.3.9). */
export function writeArchive(files: readonly PublishedFile[], write: (piece: Uint8Array) => void): void {
  const archive = new Zip((error, piece) => {
    if (error) throw error;
    write(piece);
  });
  for (const { path, read } of files) {
    const entry = new ZipDeflate(path, { level: 6 });
    entry.mtime = NO_DATE;
    archive.add(entry);
    // The archive keeps what it is given until it was packed.
    for (const piece of read()) entry.push(piece.slice());
    entry.push(new Uint8Array(), true);
  }
  archive.end();
}

/**
 * The same archive without the times of its packing, for a writer that stamps it with the clock: only the eight bytes
 * of each entry change (APPNOTE.TXT 4.3.7 and 4.3.12). Throws a RangeError where the archive ends with a comment.
 */
export function withoutTimes(archive: Uint8Array): Uint8Array {
  const bytes = archive.slice();
  const view = new DataView(bytes.buffer);
  const end = bytes.length - END_LENGTH;
  if (view.getUint32(end, true) !== END_OF_DIRECTORY) throw new RangeError('no plain ZIP archive');
  let header = view.getUint32(end + 16, true);
  for (let entry = 0; entry < view.getUint16(end + 10, true); entry++) {
    view.setUint32(header + 12, NO_DATE_BYTES, true);
    view.setUint32(view.getUint32(header + 42, true) + 10, NO_DATE_BYTES, true);
    const lengths = [28, 30, 32].map((offset) => view.getUint16(header + offset, true));
    header += DIRECTORY_HEADER_LENGTH + lengths.reduce((sum, length) => sum + length);
  }
  return bytes;
}
