import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';

/** The SHA-256 of bytes, as 64 hexadecimal digits. */
export function sha256Hex(bytes: Uint8Array): string {
  return bytesToHex(sha256(bytes));
}

/** SHA-256 of text that comes in pieces, as UTF-8 where it is not bytes; a program may have a quicker one than the one that runs anywhere. */
export interface TextHash {
  readonly update: (piece: string | Uint8Array) => unknown;
  /** 64 hexadecimal digits. */
  readonly hex: () => string;
}

const encoder = new TextEncoder();

/** A SHA-256 that runs anywhere. */
export function openHash(): TextHash {
  const hash = sha256.create();
  return {
    update: (piece) => hash.update(typeof piece === 'string' ? encoder.encode(piece) : piece),
    hex: () => bytesToHex(hash.digest()),
  };
}

/** The SHA-256 of text that comes in pieces, as UTF-8. */
export function sha256OfText(pieces: Iterable<string>, open = openHash): string {
  const hash = open();
  for (const piece of pieces) hash.update(piece);
  return hash.hex();
}
