/** A cell as it stands in the text of a file: from `start` up to `end`, quotes included. */
export interface CellSpan {
  readonly start: number;
  readonly end: number;
  /** What the cell says, quotes undone. */
  readonly value: string;
  readonly isQuoted: boolean;
}

/** One row of a file; its cells may span lines. `line` counts from 1. */
export interface RowSpan {
  readonly line: number;
  readonly cells: readonly CellSpan[];
}

/**
 * Where every cell of a delimited text (RFC 4180, lines ended by LF) begins and ends, so that one cell can be rewritten
 * and the rest stays as it is. Null where a quote is not closed or something follows its close: the cells of such a
 * text are a guess.
 */
export function findCellSpans(text: string, delimiter: string): readonly RowSpan[] | null {
  const rows: RowSpan[] = [];
  let cells: CellSpan[] = [];
  let line = 1;
  let rowLine = 1;
  for (let at = 0; at < text.length || cells.length > 0;) {
    const cell = text[at] === '"' ? quotedCell(text, at) : plainCell(text, at, delimiter);
    if (!cell) return null;
    cells.push(cell);
    if (cell.isQuoted) line += countLines(cell.value);
    const sign = text[cell.end];
    at = cell.end + 1;
    if (sign === delimiter) continue;
    if (sign !== undefined && sign !== '\n') return null;
    rows.push({ line: rowLine, cells });
    cells = [];
    line += 1;
    rowLine = line;
  }
  return rows;
}

function plainCell(text: string, start: number, delimiter: string): CellSpan {
  let end = start;
  while (end < text.length && text[end] !== delimiter && text[end] !== '\n') end += 1;
  return { start, end, value: text.slice(start, end), isQuoted: false };
}

function quotedCell(text: string, start: number): CellSpan | null {
  for (let at = text.indexOf('"', start + 1); at >= 0; at = text.indexOf('"', at + 2)) {
    if (text[at + 1] === '"') continue;
    const value = text.slice(start + 1, at).replaceAll('""', '"');
    return { start, end: at + 1, value, isQuoted: true };
  }
  return null;
}

function countLines(value: string): number {
  let count = 0;
  for (let at = value.indexOf('\n'); at >= 0; at = value.indexOf('\n', at + 1)) count += 1;
  return count;
}
