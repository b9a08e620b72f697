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
      const { note_vi, note_en } = located.row;
      if ((note_vi === null) === (note_en === null) || !PAIR.every((each) => each in table.columns)) continue;
      const column = note_vi === null ? 'note_vi' : 'note_en';
      yield {
        table: name,
        located,
        column,
        message: {
          vi: 'Ghi chú chỉ có ở một thứ tiếng.',
          en: 'The note stands in one language only.',
        },
        remedy: {
          vi: `Dịch ghi chú vào ${column}, hoặc xóa ghi chú kia.`,
          en: `Translate the note into ${column}, or delete the other.`,
        },
      };
    }
  },
};
