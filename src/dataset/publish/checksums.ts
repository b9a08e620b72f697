import { sha256Hex } from '../model/fingerprint.ts';
import { textFile, type OutputFile } from './output.ts';

/** `SHA256SUMS` of the files given, in the format that `sha256sum --check` reads. */
export function publishChecksums(files: readonly OutputFile[]): OutputFile {
  const lines = files.map((file) => `${sha256Hex(file.bytes)}  ${file.path}\n`);
  return textFile('SHA256SUMS', lines.sort((a, b) => (a.slice(66) < b.slice(66) ? -1 : 1)).join(''));
}
