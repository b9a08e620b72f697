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
  /** The same packed, where they were packed when they were written. */
  readonly packed?: PackedBytes;
}

/** Bytes as raw DEFLATE (RFC 1951), in pieces. */
export interface PackedBytes {
  readonly crc32: number;
  readonly read: () => Iterable<Uint8Array>;
}

/** A part of a file whose bytes do not rest on where it begins, and what is to be known of it beside them. */
export interface Piece<Note> {
  readonly content: Uint8Array | string;
  /** Data that can be cloned. */
  readonly note: Note;
}

/** A file that is being written. */
export interface FileWriter<File extends PublishedFile = PublishedFile> {
  /** Adds bytes, or text as UTF-8. The bytes are not kept: their array may be used again. */
  readonly write: (piece: Uint8Array | string) => void;
  /** Adds what is of a key; absent where nothing is at hand from before. */
  readonly reuse?: <Note>(key: string, make: () => Piece<Note>) => Note;
  readonly close: () => File;
}

/** Where files are written to: a folder, or memory. */
export interface Output<File extends PublishedFile = PublishedFile> {
  readonly create: (path: string) => FileWriter<File>;
}

/** Adds a piece to a file; one with a key is made only where the output has none of it from before. */
export function writePiece<Note>(
  writer: FileWriter,
  key: (() => string) | undefined,
  make: () => Piece<Note>,
): Note {
  if (key && writer.reuse) return writer.reuse(key(), make);
  const { content, note } = make();
  writer.write(content);
  return note;
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
