import { columnLetter, shortenValue, type Problem } from '../model/problem.ts';
import { findCellSpans } from '../parse/cell-spans.ts';

export interface ExcerptColumn {
  /** Place in the file, counted from 0. */
  readonly index: number;
  readonly letter: string;
  /** As the header has it; empty beyond the header. */
  readonly name: string;
}

export interface ExcerptRow {
  readonly line: number;
  /** One text a column of the excerpt, shortened. */
  readonly cells: readonly string[];
}

/** The rows of a file that have problems, with their neighbours, as a spreadsheet would show them. */
export interface Excerpt {
  readonly columns: readonly ExcerptColumn[];
  readonly rows: readonly ExcerptRow[];
}

/** The excerpt of a file without problems, or without rows. */
export const NO_EXCERPT: Excerpt = { columns: [], rows: [] };
/** More columns than any table has; a file with more is shown in part. */
const MOST_COLUMNS = 40;

/** Cuts the rows with problems and one row either side out of a text; empty where its cells cannot be told apart. */
export function excerptOf(text: string, problems: readonly Problem[]): Excerpt {
  const wanted = new Set(problems.map(({ line }) => line));
  const spans = findCellSpans(text.replace(/\r\n?/g, '\n'), ',') ?? [];
  const [header] = spans;
  if (!header) return NO_EXCERPT;
  // A problem of a cell that spans lines stands at the line of the cell, within those of its row.
  const has = (index: number): boolean => {
    const [from, to] = [spans[index]?.line ?? 0, spans[index + 1]?.line ?? Infinity];
    return (
      wanted.has(from) ||
      (to - from > 1 && [...wanted].some((line) => line !== null && line > from && line < to))
    );
  };
  const marked = spans.map((_span, index) => has(index));
  const near = spans.filter(
    (_span, index) => marked[index - 1] === true || marked[index] || marked[index + 1],
  );
  const widest = near.reduce((most, { cells }) => Math.max(most, cells.length), header.cells.length);
  const columns = columnsOf(widest, problems).map((index) => ({
    index,
    letter: columnLetter(index),
    name: shortenValue(header.cells[index]?.value ?? ''),
  }));
  return {
    columns,
    rows: near.map(({ line, cells }) => ({
      line,
      cells: columns.map(({ index }) => shortenValue(cells[index]?.value ?? '')),
    })),
  };
}

/** The first columns, and those that problems name. */
function columnsOf(count: number, problems: readonly Problem[]): readonly number[] {
  const first = Array.from({ length: Math.min(count, MOST_COLUMNS) }, (_, index) => index);
  const named = problems.flatMap(({ column }) => (column ? [indexOfLetter(column.letter)] : []));
  const beyond = [...new Set(named)].filter((index) => index >= first.length && index < count);
  return [...first, ...beyond.sort((a, b) => a - b).slice(0, MOST_COLUMNS)];
}

function indexOfLetter(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
