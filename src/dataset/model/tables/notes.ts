import { text } from '../column.ts';

/** The columns of a note to readers, the same in every table that has them. */
export const noteColumns = {
  note_vi: text(false, {
    title: { vi: 'ghi chú (tiếng Việt)', en: 'note (Vietnamese)' },
    description: {
      vi: 'Điều người đọc cần biết mà không cột nào nói được.',
      en: 'What a reader needs to know and no column can say.',
    },
    examples: [],
  }),
  note_en: text(false, {
    title: { vi: 'ghi chú (tiếng Anh)', en: 'note (English)' },
    description: {
      vi: 'Cùng ghi chú bằng tiếng Anh; có một thì phải có cả hai.',
      en: 'The same note in English; where there is one there are both.',
    },
    examples: [],
  }),
};
