import { join } from 'node:path';
import { readPage } from '../output/read-page.ts';
import { writeFresh } from '../store/write.ts';
import { packFile } from './compress.ts';
import type { RenderedFile } from './messages.ts';
import { fingerprint, writeForms } from './output.ts';
import type { Stopwatch } from './stopwatch.ts';

/** A file that is rendered, and of which nothing is written yet. */
export interface UnfinishedFile {
  readonly path: string;
  readonly key: string | null;
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** The fingerprint of the file that lies there already; null where none does. */
  readonly known: string | null;
}

/** What a file is counted as where the seconds of the processors are told by what they were spent on. */
export function partOf(path: string): string {
  return isPage(path) ? 'pages' : 'other files';
}

/**
 * Writes a file with its packed forms below a folder where its bytes are not those that lie there already, and reads what the
 * rules on the output ask of a page.
 */
export function finishFile(
  { path, key, bytes, known }: UnfinishedFile,
  outFolder: string,
  watch: Stopwatch,
): RenderedFile {
  const part = partOf(path);
  const sha256 = fingerprint(bytes);
  const isNew = sha256 !== known;
  if (isNew) writeFresh(join(outFolder, path), bytes);
  watch.lap(`${part}: writing`);
  const packed = isNew ? writeForms(outFolder, path, packFile(path, bytes)) : [];
  watch.lap(`${part}: packing`);
  const isRead = isNew && isPage(path);
  const page = isRead
    ? new TextEncoder().encode(JSON.stringify(readPage(path, Buffer.from(bytes).toString())))
    : null;
  watch.lap(`${part}: reading for the rules`);
  return { path, key, sha256, page, packed };
}

function isPage(path: string): boolean {
  return path.endsWith('.html');
}
