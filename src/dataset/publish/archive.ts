import { Zip, ZipPassThrough, zipSync } from 'fflate';
import type { PackedBytes, PublishedFile } from './output.ts';

/** Bytes that are packed at a time: a file of up to so many is packed as a whole. */
const BLOCK = 1 << 22;
/** The method of an entry that is packed by DEFLATE (APPNOTE.TXT 4.4.5). */
const DEFLATED = 8;

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

/** Bytes as raw DEFLATE (RFC 1951) that ends at a byte, where more may follow unless they are the last of a file. */
export type Deflate = (bytes: Uint8Array, isLast: boolean) => Uint8Array<ArrayBuffer>;

/** An entry whose bytes are packed by others, which is some times as fast as in JavaScript. */
class DeflatedEntry extends ZipPassThrough {
  private readonly deflate: Deflate;

  constructor(path: string, deflate: Deflate) {
    super(path);
    this.compression = DEFLATED;
    this.mtime = NO_DATE;
    this.deflate = deflate;
  }

  protected override process(bytes: Uint8Array, isLast: boolean): void {
    this.ondata(null, this.deflate(bytes, isLast), isLast);
  }

  /** Puts in what is packed already. */
  pushPacked({ crc32, read }: PackedBytes, size: number): void {
    this.crc = crc32;
    this.size = size;
    for (const piece of read()) this.ondata(null, piece.slice(), false);
    this.ondata(null, new Uint8Array(), true);
  }
}

/** Writes a ZIP archive of files piece by piece; its entries tell their lengths after their data (APPNOTE.TXT 4.3.9). */
export function writeArchive(
  files: readonly PublishedFile[],
  deflate: Deflate,
  write: (piece: Uint8Array) => void,
): void {
  const archive = new Zip((error, piece) => {
    if (error) throw error;
    write(piece);
  });
  for (const { path, size, packed, read } of files) {
    const entry = new DeflatedEntry(path, deflate);
    archive.add(entry);
    if (packed) entry.pushPacked(packed, size);
    else for (const [block, isLast] of inBlocks(read())) entry.push(block, isLast);
  }
  archive.end();
}

/** Pieces of any length as blocks of at least `BLOCK` bytes, but for the last one. */
function* inBlocks(pieces: Iterable<Uint8Array>): Iterable<readonly [block: Uint8Array, isLast: boolean]> {
  let waiting: Uint8Array[] = [];
  let length = 0;
  for (const piece of pieces) {
    if (length >= BLOCK) {
      yield [joined(waiting, length), false];
      [waiting, length] = [[], 0];
    }
    // Whoever gives a piece may use its memory for the next one.
    waiting.push(piece.slice());
    length += piece.length;
  }
  yield [joined(waiting, length), true];
}

function joined(pieces: readonly Uint8Array[], length: number): Uint8Array {
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
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
