import { everyRow } from '../context.ts';
import type { Rule } from '../rule.ts';

/** More than twice the longest cell collected, a definition of 403 characters; a pasted paragraph soon has more. */
const LONGEST = 1000;

/** No cell is longer than a thousand characters: a report's sentences do not belong here, and no page has room for them. */
export const cellLength: Rule = {
  id: 'cell-length',
  severity: 'error',
  scope: 'report',
  waivable: false,
  title: {
    vi: 'Không ô nào dài quá một nghìn ký tự.',
    en: 'No cell is longer than a thousand characters.',
  },
  *check({ tables }) {
    for (const { name, located } of everyRow(tables)) {
      if (!located.cells.some(isLong)) continue;
      for (const [index, column] of located.header.entries()) {
        const { length } = located.cells[index] ?? '';
        if (length <= LONGEST) continue;
        yield {
          table: name,
          located,
          column,
          message: { vi: `Ô có ${String(length)} ký tự.`, en: `The cell has ${String(length)} characters.` },
          remedy: {
            vi: `Viết gọn lại trong ${String(LONGEST)} ký tự, bằng lời của mình.`,
            en: `Say it in ${String(LONGEST)} characters, in our own words.`,
          },
        };
      }
    }
  },
};

function isLong(cell: string): boolean {
  return cell.length > LONGEST;
}
