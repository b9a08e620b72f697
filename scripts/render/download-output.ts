import { createHash } from 'node:crypto';
import { closeSync, openSync, readSync } from 'node:fs';
import { join } from 'node:path';
import type {
  FileWriter,
  Output as DownloadOutput,
  PublishedFile,
} from '../../src/dataset/publish/output.ts';
import { readPieces } from '../store/folder-output.ts';
import { flushFile } from '../store/write.ts';
import { isText, LEAST_PACKED } from './compress.ts';
import { openGzip, packedRange, type GzipFile } from './gzip-file.ts';
import type { Output } from './output.ts';
import type { KnownPiece, Pieces } from './pieces.ts';
import { openRoom } from './room.ts';
import { stageFile } from './staged-file.ts';

/** Writes published files into an output. */
export interface StagedDownloads extends DownloadOutput {
  /** Waits for the packed forms of all files, and until the disk has them. */
  readonly settled: () => Promise<void>;
}

/**
 * Writes published files into an output, below `folder`. A file whose bytes are those of before is left where it is, and
 * of one that differs the pieces that do not are taken from there with their packed forms.
 */
export function downloadOutput(output: Output, folder: string, pieces: Pieces): StagedDownloads {
  let packing = Promise.resolve();
  let settling: Promise<unknown> = packing;
  const pack = (path: string, sha256: string, forms: readonly string[]): void => {
    // One at a time: each is in memory as a whole.
    packing = packing.then(() => output.adopt(path, sha256, forms));
    // To put a file in the place of another waits for the disk, seconds for a large one.
    const flushing = [path, ...forms.map((end) => path + end)].map((each) =>
      flushFile(join(output.folder, each)),
    );
    settling = Promise.all([settling, packing, ...flushing]);
    settling.catch(() => undefined);
  };
  return {
    settled: async () => {
      await settling;
    },
    create: (name) => openDownload(name, `${folder}/${name}`, { output, pieces, pack }),
  };
}

interface Target {
  readonly output: Output;
  readonly pieces: Pieces;
  readonly pack: (path: string, sha256: string, forms: readonly string[]) => void;
}

function openDownload(name: string, path: string, { output, pieces, pack }: Target): FileWriter {
  const target = join(output.folder, path);
  const known = output.known(path);
  const before = openBefore(output, path, pieces);
  const hash = createHash('sha256');
  const file = stageFile(target);
  const gzip: GzipFile | null = isText(name) ? openGzip(`${target}.gz`) : null;
  const written = new Map<string, KnownPiece>();
  const add = (bytes: Uint8Array, packed?: Uint8Array): readonly [start: number, length: number] => {
    hash.update(bytes);
    file.write(bytes);
    return gzip?.add(bytes, packed) ?? [0, 0];
  };
  return {
    write: (piece) => {
      add(bytesOf(piece));
    },
    reuse: (key, make) => {
      const found = before.read(key);
      const { content, note } = found ? { content: found.bytes, note: found.note as never } : make();
      const bytes = found ? found.bytes : bytesOf(content);
      const start = file.size();
      const [packedStart, packedLength] = add(bytes, found?.packed);
      written.set(key, { start, length: bytes.length, packedStart, packedLength, note });
      return note;
    },
    close: (): PublishedFile => {
      before.close();
      const digest = hash.digest();
      const sha256 = digest.toString('base64url');
      const isSame = known?.sha256 === sha256;
      const crc = gzip?.end() ?? 0;
      const isPacked = gzip !== null && file.size() >= LEAST_PACKED && gzip.size() < file.size();
      if (isSame || !isPacked) gzip?.discard();
      else gzip?.close();
      if (isSame) {
        file.discard();
        output.keep(path);
      } else {
        file.close();
        pack(path, sha256, isPacked ? ['.gz'] : []);
      }
      pieces.note(path, sha256, isPacked ? written : withoutPacked(written));
      const [start, end] = packedRange(gzip?.size() ?? 0);
      return {
        path: name,
        size: file.size(),
        sha256: digest.toString('hex'),
        read: () => readPieces(output.locate(path)),
        ...(isPacked && {
          packed: { crc32: crc, read: () => readPieces(output.locate(`${path}.gz`), start, end) },
        }),
      };
    },
  };
}

/** The pieces of the file as it was before, which are read when they are asked for. */
function openBefore(output: Output, path: string, { before }: Pieces) {
  const known = output.known(path);
  const places = known ? before(path, known.sha256) : new Map<string, KnownPiece>();
  const files = new Map<string, number>();
  const read = (end: string, start: number, length: number, room: typeof pieceRoom): Uint8Array => {
    const file = files.get(end) ?? openSync(output.before(path + end), 'r');
    files.set(end, file);
    const bytes = room(length);
    for (let done = 0; done < length;) {
      const count = readSync(file, bytes, done, length - done, start + done);
      if (count === 0) throw new Error(`${path}${end} is shorter than it was.`);
      done += count;
    }
    return bytes;
  };
  return {
    read(key: string) {
      const place = places.get(key);
      if (!place) return null;
      const { start, length, packedStart, packedLength, note } = place;
      const packed = packedLength > 0 ? { packed: read('.gz', packedStart, packedLength, packedRoom) } : {};
      return { bytes: read('', start, length, pieceRoom), note, ...packed };
    },
    close: () => {
      for (const file of files.values()) closeSync(file);
    },
  };
}

/** Where a piece, and where its packed form is read to; it lasts until the next is. */
const [pieceRoom, packedRoom] = [openRoom(), openRoom()];
const encoder = new TextEncoder();

/** The bytes of a piece, which last until the next is asked for. */
function bytesOf(piece: Uint8Array | string): Uint8Array {
  if (typeof piece !== 'string') return piece;
  const room = pieceRoom(Buffer.byteLength(piece));
  encoder.encodeInto(piece, room);
  return room;
}

function withoutPacked(pieces: ReadonlyMap<string, KnownPiece>): Map<string, KnownPiece> {
  return new Map(Array.from(pieces, ([key, piece]) => [key, { ...piece, packedStart: 0, packedLength: 0 }]));
}
