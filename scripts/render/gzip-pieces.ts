import { constants, crc32, deflateRawSync } from 'node:zlib';

/** Before and behind the packed bytes of a gzip file (RFC 1952): no name, no time, packed as far as it goes. */
const HEADER = Uint8Array.of(0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 2, 255);
const TRAILER_LENGTH = 8;
/** An empty last block (RFC 1951). */
const END = Uint8Array.of(3, 0);
const OPTIONS = { level: 9, finishFlush: constants.Z_SYNC_FLUSH };

/** Where a piece stands in a file. */
export type Span = readonly [start: number, length: number];

/** A gzip file of one member, whose pieces are packed apart so that each can be used again. */
export interface GzipFile {
  /** Adds bytes, which may be packed already, and tells where the packed ones stand. */
  readonly add: (bytes: Uint8Array, packed?: Uint8Array) => Span;
  /** The CRC-32 of the bytes so far. */
  readonly crc32: () => number;
  /** Its bytes with header and trailer. */
  readonly finish: () => Uint8Array;
}

export function openGzip(): GzipFile {
  const parts: Uint8Array[] = [HEADER];
  let [length, crc, size] = [HEADER.length, 0, 0];
  return {
    add(bytes, packed = deflateRawSync(bytes, OPTIONS)) {
      const start = length;
      parts.push(packed);
      length += packed.length;
      crc = crc32(bytes, crc);
      size += bytes.length;
      return [start, packed.length];
    },
    crc32: () => crc,
    finish() {
      const trailer = Buffer.alloc(TRAILER_LENGTH);
      trailer.writeUInt32LE(crc, 0);
      trailer.writeUInt32LE(size >>> 0, 4);
      return Buffer.concat([...parts, END, trailer]);
    },
  };
}

/** The raw DEFLATE of a gzip file of this kind. */
export function deflatedOf(gzip: Uint8Array): Uint8Array {
  return gzip.subarray(HEADER.length, gzip.length - TRAILER_LENGTH);
}
