import { date, identifier, text } from '../column.ts';
import { defineTable } from '../table.ts';

export const withdrawn = defineTable({
  name: 'withdrawn',
  path: 'withdrawn.csv',
  key: ['observation_id'],
  title: { vi: 'Đã rút', en: 'Withdrawn' },
  description: {
    vi: 'Quan sát đã công bố rồi rút: vì sao, và quan sát nào thay thế. Mã của nó không bao giờ dùng lại.',
    en: 'Observations that were published and taken back: why, and which one stands in their place. Their ids are never used again.',
  },
  columns: {
    observation_id: identifier(true, {
      title: { vi: 'mã quan sát', en: 'observation id' },
      description: {
        vi: 'Quan sát đã rút; dòng của nó không còn trong bảng quan sát.',
        en: 'The observation that was withdrawn; its row is gone from the observations.',
      },
      examples: ['krong-bong.3'],
    }),
    withdrawn_on: date(true, {
      title: { vi: 'ngày rút', en: 'withdrawn on' },
      description: { vi: 'Ngày rút, ISO 8601.', en: 'The day of the withdrawal, ISO 8601.' },
      examples: ['2026-12-01'],
    }),
    reason_vi: text(true, {
      title: { vi: 'lý do (tiếng Việt)', en: 'reason (Vietnamese)' },
      description: { vi: 'Vì sao rút.', en: 'Why it was withdrawn.' },
      examples: [],
    }),
    reason_en: text(true, {
      title: { vi: 'lý do (tiếng Anh)', en: 'reason (English)' },
      description: { vi: 'Vì sao rút.', en: 'Why it was withdrawn.' },
      examples: [],
    }),
    replaced_by: identifier(
      false,
      {
        title: { vi: 'thay bằng', en: 'replaced by' },
        description: {
          vi: 'Quan sát ghi đúng con số ấy; trống nếu không có.',
          en: 'The observation that records the figure rightly; empty where there is none.',
        },
        examples: ['krong-bong.12'],
      },
      { table: 'observations', column: 'observation_id' },
    ),
  },
});
