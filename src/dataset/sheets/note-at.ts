import type { TextRow } from '../import/read-rows.ts';
import { columnLetter, type Problem } from '../model/problem.ts';
import type { Note } from './features/notes.ts';

/**
 * The notes of one row from the problems of its line: one a cell, in both languages; a problem of the whole row
 * stands at its first cell. `index` is the row of the sheet, counted from 0.
 */
export function noteAt(
  row: TextRow,
  index: number,
  columns: readonly string[],
  problems: readonly Problem[],
): readonly Note[] {
  const lines = new Set([row.source.line, ...(row.source.cellLines ?? [])]);
  const own = problems.filter(({ file, line }) => file === row.file && lines.has(line ?? 0));
  const byColumn = Map.groupBy(own, ({ column }) => Math.max(columns.indexOf(column?.name ?? ''), 0));
  return [...byColumn].map(([column, found]) => ({
    row: index,
    column,
    cell: `${columnLetter(column)}${String(index + 1)}`,
    text: found.map(wordsOf).join('\n\n'),
  }));
}

function wordsOf({ rule, message, remedy }: Problem): string {
  return [`${rule}:`, `${message.vi} ${remedy.vi}`, `${message.en} ${remedy.en}`].join('\n');
}
