import { date, identifier, text } from '../column.ts';
import { defineTable } from '../table.ts';

export const corrections = defineTable({
  name: 'corrections',
  path: 'corrections.csv',
  key: ['observation_id', 'changed_column', 'corrected_on'],
  title: { vi: 'Đính chính', en: 'Corrections' },
  description: {
    vi: 'Con số đã công bố rồi sửa: trước, sau và lý do. Trang đính chính làm từ bảng này.',
    en: 'Figures corrected after they were published: before, after and why. The corrections page is made from it.',
  },
  columns: {
    corrected_on: date(true, {
      title: { vi: 'ngày sửa', en: 'corrected on' },
      description: { vi: 'Ngày sửa, ISO 8601.', en: 'The day of the correction, ISO 8601.' },
      examples: ['2026-12-01'],
    }),
    observation_id: identifier(
      true,
      {
        title: { vi: 'mã quan sát', en: 'observation id' },
        description: { vi: 'Quan sát đã sửa.', en: 'The observation that was corrected.' },
        examples: ['krong-bong.3'],
      },
      { table: 'observations', column: 'observation_id' },
    ),
    changed_column: identifier(true, {
      title: { vi: 'cột', en: 'column' },
      description: { vi: 'Cột đã sửa.', en: 'The column that was changed.' },
      examples: ['value', 'period_end'],
    }),
    old_value: text(false, {
      title: { vi: 'trước', en: 'before' },
      description: {
        vi: 'Ô trước khi sửa; trống nếu ô trống.',
        en: 'The cell before; empty where it was empty.',
      },
      examples: ['96'],
    }),
    new_value: text(false, {
      title: { vi: 'sau', en: 'after' },
      description: {
        vi: 'Ô sau khi sửa, đúng như hiện có trong tệp.',
        en: 'The cell after, as it stands in the file today.',
      },
      examples: ['69'],
    }),
    reason_vi: text(true, {
      title: { vi: 'lý do (tiếng Việt)', en: 'reason (Vietnamese)' },
      description: { vi: 'Vì sao sửa.', en: 'Why it was corrected.' },
      examples: [],
    }),
    reason_en: text(true, {
      title: { vi: 'lý do (tiếng Anh)', en: 'reason (English)' },
      description: { vi: 'Vì sao sửa.', en: 'Why it was corrected.' },
      examples: [],
    }),
  },
});
