import { findCellSpans, type CellSpan } from '../../parse/cell-spans.ts';
import type { Fix } from '../fix.ts';
import { rewriteCells, writeCell } from '../rewrite-cells.ts';

/** Blanks of every kind, but no line break: what stands after one may be meant. */
const OUTER = /^[^\S\n]+|[^\S\n]+$/g;
/** A blank at an end of the text or beside what may end a cell: without one, no cell needs a look. */
const SUSPECT = /(?:^|[,"\n])[^\S\n]|[^\S\n](?:[,"\n]|$)/;

/** Deletes blanks, no-break spaces included, at the start and end of cells. */
export const outerBlanks: Fix = {
  id: 'outer-blanks',
  apply(text) {
    const rows = SUSPECT.test(text) ? findCellSpans(text, ',') : null;
    if (!rows) return null;
    const { text: trimmed, count } = rewriteCells(text, rows, trim);
    if (count === 0) return null;
    return {
      text: trimmed,
      said: {
        vi: `Xóa dấu cách thừa ở đầu hoặc cuối ${String(count)} ô.`,
        en: `Deleted blanks at the start or end of cells (cells: ${String(count)}).`,
      },
    };
  },
};

/** A blank before a quote may have been meant as no part of the cell at all: such a cell is left to its editor. */
function trim({ value, isQuoted }: CellSpan): string | null {
  const trimmed = value.replace(OUTER, '');
  if (trimmed === value || (!isQuoted && trimmed.startsWith('"'))) return null;
  return writeCell(trimmed);
}
