import type { Format } from './format.ts';
import { writeText, type Output, type PublishedFile } from './output.ts';

/** `SHA256SUMS` of files, in the format that `sha256sum --check` reads. */
export function checksumsOf<File extends PublishedFile>(
  files: readonly PublishedFile[],
  output: Output<File>,
): File {
  const lines = files.map((file) => `${file.sha256}  ${file.path}\n`);
  return writeText(output, 'SHA256SUMS', lines.sort((a, b) => (a.slice(66) < b.slice(66) ? -1 : 1)).join(''));
}

/** The checksums of the files so far. */
export const publishChecksums: Format = ({ files, output }) => [checksumsOf(files, output)];
