import { createHash } from 'node:crypto';
import { closeSync, mkdirSync, openSync, readFileSync, readSync, rmSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type {
  FileWriter,
  Output as DownloadOutput,
  PublishedFile,
} from '../../src/dataset/publish/output.ts';
import { readPieces } from '../store/folder-output.ts';
import { isText, mayBePacked, MOST_PACKED } from './compress.ts';
import { deflatedOf, openGzip, type Span } from './gzip-pieces.ts';
import type { Output } from './output.ts';
import type { KnownPiece, PieceIndex } from './piece-index.ts';

/** A shorter file waits in memory until it is known whether the output before has the same one. */
const MOST_WAITING = 8 << 20;

/** Writes published files into an output. */
export interface StagedDownloads extends DownloadOutput {
  /** Waits for the packed forms of all files. */
  readonly packed: () => Promise<void>;
}

interface DownloadOptions {
  /** Where the files go, below the output. */
  readonly folder: string;
  /** The folder of the output before. */
  readonly before: string;
  readonly index: PieceIndex;
}

/**
 * Writes published files into an output; a file whose bytes are those of before is left where it is, and a piece that the
 * file before has as well is taken from there, packed as it was.
 */
export function downloadOutput(output: Output, { folder, before, index }: DownloadOptions): StagedDownloads {
  let packing = Promise.resolve();
  return {
    packed: () => packing,
    create: (name) => {
      const path = `${folder}/${name}`;
      const writer = openWriter(join(output.folder, path));
      const pieces = new Map<string, KnownPiece>();
      const earlier = openEarlier(path, output, before, index);
      let gzip = isText(path) ? openGzip() : null;
      let loose: Uint8Array[] = [];
      const packLoose = (): void => {
        if (loose.length > 0) gzip?.add(Buffer.concat(loose));
        loose = [];
      };
      const add = (bytes: Uint8Array): Span => {
        const span: Span = [writer.size(), bytes.length];
        writer.write(bytes);
        if (writer.size() > MOST_PACKED) [gzip, loose] = [null, []];
        return span;
      };
      const reuse: FileWriter['reuse'] = (key, make) => {
        const known = earlier.pieces.get(key);
        const made = known ? null : make();
        const bytes = known ? earlier.read(known.span) : encode(made?.content ?? '');
        packLoose();
        const span = add(bytes);
        const packed = gzip?.add(bytes, known?.packed ? earlier.readPacked(known.packed) : undefined) ?? null;
        const note = known ? known.note : made?.note;
        pieces.set(key, { span, packed, note });
        // A note is what `make` gave of this key, in this build or in the one before.
        return note as ReturnType<typeof make>['note'];
      };
      return {
        write: (piece) => {
          const bytes = encode(piece);
          add(bytes);
          if (gzip) loose.push(bytes);
        },
        reuse,
        close: (): PublishedFile => {
          earlier.close();
          packLoose();
          const digest = writer.digest();
          const sha256 = digest.toString('base64url');
          index.keep(path, { sha256, pieces });
          const isSame = output.known(path)?.sha256 === sha256;
          writer.close(!isSame);
          const whole = gzip && mayBePacked(path, writer.size()) ? gzip.finish() : null;
          const packed = whole && whole.length < writer.size() ? whole : null;
          if (isSame) output.keep(path);
          // One at a time: each is in memory as a whole.
          else {
            const adopted = output.adopt(path, sha256, packed);
            packing = packing.then(adopted);
            packing.catch(() => undefined);
          }
          return {
            path: name,
            size: writer.size(),
            sha256: digest.toString('hex'),
            read: () => readPieces(output.locate(path)),
            ...(packed &&
              gzip && {
                packed: {
                  crc32: gzip.crc32(),
                  read: () => [deflatedOf(readFileSync(output.locate(`${path}.gz`)))],
                },
              }),
          };
        },
      };
    },
  };
}

/** Writes a file once it is clear that it differs, or when it is too long to wait in memory. */
function openWriter(target: string) {
  const hash = createHash('sha256');
  let [size, waitingSize] = [0, 0];
  let waiting: Uint8Array[] = [];
  let file: number | null = null;
  const flush = (): void => {
    if (file === null) mkdirSync(dirname(target), { recursive: true });
    file ??= openSync(target, 'w');
    for (const bytes of waiting)
      for (let done = 0; done < bytes.length;) done += writeSync(file, bytes, done);
    [waiting, waitingSize] = [[], 0];
  };
  return {
    size: () => size,
    write: (bytes: Uint8Array) => {
      hash.update(bytes);
      size += bytes.length;
      waiting.push(bytes);
      waitingSize += bytes.length;
      if (waitingSize > MOST_WAITING) flush();
    },
    digest: () => hash.digest(),
    /** Leaves no file where it is not wanted. */
    close: (isWanted: boolean) => {
      if (isWanted) flush();
      if (file !== null) closeSync(file);
      if (!isWanted) rmSync(target, { force: true });
    },
  };
}

/** The pieces of a file of the output before, none where it is not as it was written. */
function openEarlier(path: string, output: Output, before: string, index: PieceIndex) {
  const known = output.known(path);
  const found = index.before(path);
  const isWhole = known !== null && found?.sha256 === known.sha256;
  const files = new Map<string, number>();
  const readFrom = (file: string, [start, length]: Span): Uint8Array => {
    const open = files.get(file) ?? openSync(join(before, file), 'r');
    files.set(file, open);
    const bytes = Buffer.alloc(length);
    readSync(open, bytes, 0, length, start);
    return bytes;
  };
  return {
    pieces: isWhole ? found.pieces : new Map<string, KnownPiece>(),
    read: (span: Span) => readFrom(path, span),
    readPacked: (span: Span) => (known?.packed.includes('.gz') ? readFrom(`${path}.gz`, span) : undefined),
    close: () => {
      for (const file of files.values()) closeSync(file);
    },
  };
}

/** Bytes of their own: those given may be used again by whoever wrote them. */
function encode(piece: Uint8Array | string): Uint8Array {
  return typeof piece === 'string' ? Buffer.from(piece) : Uint8Array.from(piece);
}
