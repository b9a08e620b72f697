/** How a file fails to be UTF-8. */
export interface Utf8Damage {
  /** Offset of the first byte that begins no character. */
  readonly first: number;
  readonly invalid: number;
  /** Characters of more than one byte that are sound. */
  readonly valid: number;
}

/** The text, without its byte order mark unless that is kept, or null where the bytes are not UTF-8. */
export function decodeUtf8(bytes: Uint8Array, { keepMark = false } = {}): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: keepMark }).decode(bytes);
  } catch {
    return null;
  }
}

/** Where bytes are not UTF-8. The counts tell a damaged UTF-8 file from one in another encoding. */
export function findUtf8Damage(bytes: Uint8Array): Utf8Damage {
  let first = -1;
  let invalid = 0;
  let valid = 0;
  for (let at = 0; at < bytes.length;) {
    const length = characterLength(bytes, at);
    if (length > 1) valid += 1;
    if (length === 0) {
      invalid += 1;
      if (first < 0) first = at;
    }
    at += Math.max(1, length);
  }
  return { first: Math.max(0, first), invalid, valid };
}

/** Bytes of the character that begins at `at`; 0 where none does (RFC 3629). */
function characterLength(bytes: Uint8Array, at: number): number {
  const lead = bytes[at] ?? 0;
  if (lead < 0x80) return 1;
  const length =
    lead >= 0xc2 && lead < 0xe0 ? 2 : lead >= 0xe0 && lead < 0xf0 ? 3 : lead >= 0xf0 && lead < 0xf5 ? 4 : 0;
  const second = bytes[at + 1] ?? 0;
  if ((lead === 0xe0 && second < 0xa0) || (lead === 0xed && second > 0x9f)) return 0;
  if ((lead === 0xf0 && second < 0x90) || (lead === 0xf4 && second > 0x8f)) return 0;
  for (let next = at + 1; next < at + length; next += 1) {
    if (((bytes[next] ?? 0) & 0xc0) !== 0x80) return 0;
  }
  return length;
}
