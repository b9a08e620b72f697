import type { Problem } from '../../src/dataset/model/problem.ts';
import type { SourceFile } from '../../src/dataset/model/record.ts';
import { findCellSpans, type RowSpan } from '../../src/dataset/parse/cell-spans.ts';

/** Where the cell of a problem begins within its line, in characters counted from 1; null where that cannot be told. */
export type FindCharacter = (problem: Problem) => number | null;

interface CutFile {
  readonly text: string;
  readonly rows: ReadonlyMap<number, RowSpan>;
}

/**
 * What editors and forges call the column of a problem. It cannot be told where the problem has no cell, or where the
 * file cannot be cut into cells for certain. Each file is cut once.
 */
export function characterFinder(read: (path: string) => SourceFile): FindCharacter {
  const cut = new Map<string, CutFile | null>();
  return ({ file, line, column }) => {
    if (line === null || column === null) return null;
    if (!cut.has(file)) cut.set(file, cutFile(read(file).bytes));
    const known = cut.get(file);
    return known ? characterOf(known, line, indexOfLetter(column.letter)) : null;
  };
}

function cutFile(bytes: Uint8Array | null): CutFile | null {
  if (!bytes) return null;
  const text = new TextDecoder().decode(bytes).replaceAll('\r\n', '\n');
  const rows = findCellSpans(text, ',');
  return rows && { text, rows: new Map(rows.map((row) => [row.line, row])) };
}

/** A row whose cells span lines begins above the line of its later cells. */
function characterOf({ text, rows }: CutFile, line: number, index: number): number | null {
  let first = line;
  while (first > 1 && !rows.has(first)) first -= 1;
  const row = rows.get(first);
  const cell = row?.cells[index];
  if (!row || !cell) return null;
  const before = text.slice(row.cells[0]?.start, cell.start);
  const begin = before.lastIndexOf('\n') + 1;
  return first + before.split('\n').length - 1 === line ? [...before.slice(begin)].length + 1 : null;
}

function indexOfLetter(letter: string): number {
  return [...letter].reduce((index, each) => index * 26 + each.charCodeAt(0) - 64, 0) - 1;
}
