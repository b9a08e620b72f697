import { findCellSpans } from '../../parse/cell-spans.ts';
import { delimiterOf, EXCEL_HINT } from '../../parse/delimiter.ts';
import type { Fix } from '../fix.ts';
import { writeCell } from '../rewrite-cells.ts';

/**
 * Separates the columns by commas where the first line shows that something else does, and drops Excel's “sep=” line.
 * A cell that holds a comma gets quotes; no cell is changed, decimal commas included.
 */
export const delimiter: Fix = {
  id: 'delimiter',
  apply(text) {
    const found = delimiterOf(text);
    if (!found) return null;
    const table = EXCEL_HINT.test(text) ? text.slice(text.indexOf('\n') + 1 || text.length) : text;
    if (found.sign === ',') {
      return {
        text: table,
        said: { vi: 'Bỏ dòng “sep=” của Excel.', en: 'Dropped Excel’s “sep=” line.' },
      };
    }
    const rows = findCellSpans(table, found.sign);
    if (!rows || (rows[0]?.cells.length ?? 0) < 2) return null;
    const lines = rows.map(({ cells }) => cells.map(({ value }) => writeCell(value)).join(','));
    return {
      text: lines.join('\n') + (table.endsWith('\n') ? '\n' : ''),
      said: {
        vi: `Đổi ${found.vi} giữa các cột thành dấu phẩy.`,
        en: `Separated the columns by commas, not ${found.en}.`,
      },
    };
  },
};
