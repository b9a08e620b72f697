import { sha256Hex } from '../model/fingerprint.ts';
import type { Format } from './format.ts';
import { textFile, type OutputFile } from './output.ts';

/** `SHA256SUMS` of files, in the format that `sha256sum --check` reads. */
export function checksumsOf(files: readonly OutputFile[]): OutputFile {
  const lines = files.map((file) => `${sha256Hex(file.bytes)}  ${file.path}\n`);
  return textFile('SHA256SUMS', lines.sort((a, b) => (a.slice(66) < b.slice(66) ? -1 : 1)).join(''));
}

/** The checksums of the files so far. */
export const publishChecksums: Format = ({ files }) => [checksumsOf(files)];
