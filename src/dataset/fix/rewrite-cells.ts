import type { CellSpan, RowSpan } from '../parse/cell-spans.ts';

/** Text in which some cells are replaced, and how many. */
export interface Rewritten {
  readonly text: string;
  readonly count: number;
}

/** Puts `write(cell)` in the place of each cell for which it is not null; everything else stays letter by letter. */
export function rewriteCells(
  text: string,
  rows: readonly RowSpan[],
  write: (cell: CellSpan) => string | null,
): Rewritten {
  const parts: string[] = [];
  let from = 0;
  for (const cell of rows.flatMap(({ cells }) => cells)) {
    const written = write(cell);
    if (written === null) continue;
    parts.push(text.slice(from, cell.start), written);
    from = cell.end;
  }
  return { text: parts.join('') + text.slice(from), count: parts.length / 2 };
}

/** A cell as comma-separated text writes it: in quotes where it holds a comma, a quote or a line break. */
export function writeCell(value: string): string {
  return /[",\n\r]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value;
}
