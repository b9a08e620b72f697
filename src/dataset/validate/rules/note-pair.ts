import { everyRow } from '../context.ts';
import type { Rule } from '../rule.ts';

const PAIR = ['note_vi', 'note_en'] as const;

/** A note stands in both languages or in neither. */
export const notePair: Rule = {
  id: 'note-pair',
  severity: 'error',
  scope: 'report',
  waivable: false,
  title: {
    vi: 'Ghi chú có ở cả hai thứ tiếng hoặc không có.',
    en: 'A note stands in both languages or in neither.',
  },
  *check({ tables }) {
    for (const { name, table, located } of everyRow(tables)) {
      if (!PAIR.every((column) => column in table.columns)) continue;
      const missing = PAIR.filter((column) => located.row[column] === null);
      if (missing.length !== 1) continue;
      const [column = null] = missing;
      yield {
        table: name,
        located,
        column,
        message: {
          vi: 'Ghi chú chỉ có ở một thứ tiếng.',
          en: 'The note stands in one language only.',
        },
        remedy: {
          vi: `Dịch ghi chú vào ${String(column)}, hoặc xóa ghi chú kia.`,
          en: `Translate the note into ${String(column)}, or delete the other.`,
        },
      };
    }
  },
};
