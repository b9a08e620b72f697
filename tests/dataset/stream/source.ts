import type { SourceFile } from '../../../src/dataset/model/record.ts';
import type { FileSource } from '../../../src/dataset/stream/source.ts';

/** Files in memory as a folder that is read one at a time. */
export function sourceOf(files: readonly SourceFile[]): FileSource {
  const byPath = new Map(files.map((file) => [file.path, file]));
  return {
    paths: files.map(({ path }) => path),
    read: (path) => byPath.get(path) ?? { path, bytes: null, failure: 'unreadable' },
  };
}
