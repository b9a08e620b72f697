import { sha256Hex } from '../model/fingerprint.ts';

/** One file to be published whose bytes are in memory: its path below `/data/` and its bytes. */
export interface OutputFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** One file that was published, wherever its bytes are. */
export interface PublishedFile {
  readonly path: string;
  readonly size: number;
  readonly sha256: string;
  /** Its bytes in pieces, as often as asked. */
  readonly read: () => Iterable<Uint8Array>;
}

/** A file that is being written. */
export interface FileWriter<File extends PublishedFile = PublishedFile> {
  /** Adds bytes, or text as UTF-8. The bytes are not kept: their array may be used again. */
  readonly write: (piece: Uint8Array | string) => void;
  readonly close: () => File;
}

/** Where files are written to: a folder, or memory. */
export interface Output<File extends PublishedFile = PublishedFile> {
  readonly create: (path: string) => FileWriter<File>;
}

const encoder = new TextEncoder();

/** An output file from text, UTF-8. */
export function textFile(path: string, text: string): OutputFile {
  return { path, bytes: encoder.encode(text) };
}

/** Writes a file from text that is in memory as a whole. */
export function writeText<File extends PublishedFile>(
  output: Output<File>,
  path: string,
  text: string,
): File {
  const writer = output.create(path);
  writer.write(text);
  return writer.close();
}

/** A file that was written to memory. */
export type MemoryFile = PublishedFile & OutputFile;

/** Writes into memory, for the preview, a release and what is small. */
export const memoryOutput: Output<MemoryFile> = {
  create: (path) => {
    const pieces: Uint8Array[] = [];
    return {
      write: (piece) => pieces.push(typeof piece === 'string' ? encoder.encode(piece) : piece.slice()),
      close: () => memoryFile(path, joinPieces(pieces)),
    };
  },
};

function memoryFile(path: string, bytes: Uint8Array): MemoryFile {
  return {
    path,
    bytes,
    size: bytes.length,
    get sha256() {
      return sha256Hex(bytes);
    },
    read: () => [bytes],
  };
}

function joinPieces(pieces: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}
