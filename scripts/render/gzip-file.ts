import { crc32 } from 'node:zlib';
import { deflate } from '../deflate.ts';
import { stageFile } from './staged-file.ts';

/** The header of a gzip member (RFC 1952) without time, name or system, packed as well as can be. */
const HEADER = Uint8Array.of(0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 2, 0xff);
const TRAILER_LENGTH = 8;
const NOTHING = new Uint8Array();

/** Where the raw DEFLATE of a gzip file of one member begins and ends. */
export function packedRange(size: number): readonly [start: number, end: number] {
  return [HEADER.length, size - TRAILER_LENGTH];
}

/**
 * A gzip file whose content is packed piece by piece, each by itself, so that the packed form of a piece can be used again.
 * It is one member: browsers show nothing of a second.
 */
export interface GzipFile {
  readonly size: () => number;
  /** Adds a piece, of which the packed form may be known already; gives where this begins and how long it is. */
  readonly add: (bytes: Uint8Array, packed?: Uint8Array) => readonly [start: number, length: number];
  /** Ends the file, and gives the CRC-32 of its content. */
  readonly end: () => number;
  readonly close: () => void;
  readonly discard: () => void;
}

/** Begins a gzip file at a path. */
export function openGzip(path: string): GzipFile {
  const file = stageFile(path);
  let [crc, length] = [0, 0];
  file.write(HEADER);
  return {
    size: file.size,
    add(bytes, packed = deflate(bytes, false)) {
      const start = file.size();
      crc = crc32(bytes, crc);
      length += bytes.length;
      file.write(packed);
      return [start, packed.length];
    },
    end() {
      const trailer = new DataView(new ArrayBuffer(TRAILER_LENGTH));
      trailer.setUint32(0, crc, true);
      trailer.setUint32(4, length, true);
      file.write(deflate(NOTHING, true));
      file.write(new Uint8Array(trailer.buffer));
      return crc;
    },
    close: file.close,
    discard: file.discard,
  };
}
