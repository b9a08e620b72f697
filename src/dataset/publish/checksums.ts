import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { textFile, type OutputFile } from './output.ts';

/** The SHA-256 of bytes, as 64 hexadecimal digits. */
export function sha256Hex(bytes: Uint8Array): string {
  return bytesToHex(sha256(bytes));
}

/** `SHA256SUMS` of the files given, in the format that `sha256sum --check` reads. */
export function publishChecksums(files: readonly OutputFile[]): OutputFile {
  const lines = files.map((file) => `${sha256Hex(file.bytes)}  ${file.path}\n`);
  return textFile('SHA256SUMS', lines.sort((a, b) => (a.slice(66) < b.slice(66) ? -1 : 1)).join(''));
}
