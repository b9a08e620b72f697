import { sha256Hex } from '../model/fingerprint.ts';

/** A saved text as it was read: bytes, since the fingerprint is of the bytes. */
export interface SavedText {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly sha256: string;
}

/** A saved text with its fingerprint. */
export function fingerprintText(name: string, bytes: Uint8Array): SavedText {
  return { name, bytes, sha256: sha256Hex(bytes) };
}

/** The text of UTF-8 bytes without a byte order mark; null where they are not UTF-8. */
export function decodeSavedText(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
