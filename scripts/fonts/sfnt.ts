/** A font file as its tables, by their four-letter tags (OpenType 1.9, “Organization of an OpenType font”). */
export type FontTables = ReadonlyMap<string, Uint8Array>;

const HEADER = 12;
const RECORD = 16;

/** Reads the tables of a font file with TrueType outlines. */
export function readTables(font: Uint8Array): FontTables {
  const view = viewOf(font);
  const records = Array.from({ length: view.getUint16(4) }, (_, index) => HEADER + index * RECORD);
  return new Map(
    records.map((at) => {
      const tag = new TextDecoder('latin1').decode(font.subarray(at, at + 4));
      const offset = view.getUint32(at + 8);
      return [tag, font.subarray(offset, offset + view.getUint32(at + 12))];
    }),
  );
}

/** Writes tables as a font file. Checksums stay empty: whoever subsets the font afterwards writes them. */
export function writeTables(tables: FontTables): Uint8Array {
  const entries = [...tables].sort(([a], [b]) => (a < b ? -1 : 1));
  const directory = HEADER + entries.length * RECORD;
  const total = entries.reduce((sum, [, bytes]) => sum + padded(bytes.length), directory);
  const font = new Uint8Array(total);
  const view = viewOf(font);
  view.setUint32(0, 0x00010000);
  view.setUint16(4, entries.length);
  let offset = directory;
  for (const [index, [tag, bytes]] of entries.entries()) {
    const at = HEADER + index * RECORD;
    font.set(new TextEncoder().encode(tag), at);
    view.setUint32(at + 8, offset);
    view.setUint32(at + 12, bytes.length);
    font.set(bytes, offset);
    offset += padded(bytes.length);
  }
  return font;
}

/** Big-endian access to bytes. */
export function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

/** Numbers as big-endian 16-bit words. */
export function words(...numbers: readonly number[]): Uint8Array {
  const bytes = new Uint8Array(numbers.length * 2);
  const view = viewOf(bytes);
  for (const [index, number] of numbers.entries()) view.setUint16(index * 2, number & 0xffff);
  return bytes;
}

/** Bytes joined, the result padded to a multiple of four. */
export function joinPadded(...parts: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(padded(parts.reduce((sum, part) => sum + part.length, 0)));
  let offset = 0;
  for (const part of parts) {
    bytes.set(part, offset);
    offset += part.length;
  }
  return bytes;
}

function padded(length: number): number {
  return Math.ceil(length / 4) * 4;
}
