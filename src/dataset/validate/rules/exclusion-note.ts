import type { Rule } from '../rule.ts';

/** A figure that is left out for another reason says which. */
export const exclusionNote: Rule = {
  id: 'exclusion-note',
  severity: 'error',
  scope: 'report',
  waivable: false,
  title: { vi: 'Lý do other phải có ghi chú.', en: 'The reason other has a note.' },
  *check({ tables }) {
    for (const located of tables.exclusions) {
      if (located.row.reason !== 'other' || located.row.note_en !== null) continue;
      yield {
        table: 'exclusions',
        located,
        column: 'note_en',
        message: {
          vi: 'Lý do là other mà không có ghi chú.',
          en: 'The reason is other, and no note says which.',
        },
        remedy: {
          vi: 'Viết lý do bằng tiếng Anh ở note_en, hoặc chọn lý do có sẵn.',
          en: 'Write the reason in note_en, or choose one of the listed reasons.',
        },
      };
    }
  },
};
