import { readPieces } from './folder-output.ts';

/** The lines of a text file, one after another: a file may be longer than a string can be. */
export function* readLines(path: string): Iterable<string> {
  let rest: Buffer[] = [];
  for (const bytes of readPieces(path)) {
    const piece = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
    let start = 0;
    for (let end = piece.indexOf('\n'); end >= 0; end = piece.indexOf('\n', start)) {
      yield Buffer.concat([...rest, piece.subarray(start, end)]).toString();
      rest = [];
      start = end + 1;
    }
    // A copy: a piece lasts until the next.
    if (start < piece.length) rest.push(Buffer.from(piece.subarray(start)));
  }
  if (rest.length > 0) yield Buffer.concat(rest).toString();
}
