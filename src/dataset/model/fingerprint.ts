import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';

/** The SHA-256 of bytes, as 64 hexadecimal digits. */
export function sha256Hex(bytes: Uint8Array): string {
  return bytesToHex(sha256(bytes));
}

const encoder = new TextEncoder();

/** The SHA-256 of text that comes in pieces, as UTF-8. */
export function sha256OfText(pieces: Iterable<string>): string {
  const hash = sha256.create();
  for (const piece of pieces) hash.update(encoder.encode(piece));
  return bytesToHex(hash.digest());
}
