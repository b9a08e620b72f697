import { code, figure, identifier, integer, text } from '../column.ts';
import { EXCLUSION_REASONS } from '../codes.ts';
import { defineTable } from '../table.ts';

export const exclusions = defineTable({
  name: 'exclusions',
  path: 'exclusions.csv',
  key: ['report_id', 'paragraph', 'occurrence', 'as_printed'],
  title: { vi: 'Số bỏ qua', en: 'Exclusions' },
  description: {
    vi: 'Con số in trong bài mà cố ý không ghi thành quan sát, kèm lý do.',
    en: 'Printed figures that are deliberately no observations, with the reason.',
  },
  columns: {
    report_id: identifier(
      true,
      {
        title: { vi: 'mã bài', en: 'report id' },
        description: { vi: 'Bài đã in con số.', en: 'The report that printed the figure.' },
        examples: ['quang-tri'],
      },
      { table: 'reports', column: 'report_id' },
    ),
    paragraph: integer(true, {
      unit: 'position',
      title: { vi: 'đoạn', en: 'paragraph' },
      description: {
        vi: 'Thứ tự của dòng không trống trong bản lưu, từ 1.',
        en: 'The non-blank line of the saved text, counted from 1.',
      },
      examples: ['3'],
    }),
    occurrence: integer(false, {
      unit: 'position',
      title: { vi: 'lần xuất hiện', en: 'occurrence' },
      description: {
        vi: 'Lần thứ mấy dạng in ấy đứng trong đoạn; trống nghĩa là 1.',
        en: 'Which occurrence of the same token within the paragraph; empty means 1.',
      },
      examples: ['2'],
    }),
    as_printed: figure(true, {
      title: { vi: 'dạng in', en: 'as printed' },
      description: { vi: 'Con số trần đúng như in.', en: 'The bare figure exactly as printed.' },
      examples: ['21-NQ/TW', '16/6/2022'],
    }),
    reason: code(EXCLUSION_REASONS, true, {
      title: { vi: 'lý do', en: 'reason' },
      description: { vi: 'Vì sao không phải là quan sát.', en: 'Why it is no observation.' },
    }),
    note_en: text(false, {
      title: { vi: 'ghi chú (tiếng Anh)', en: 'note (English)' },
      description: { vi: 'Bắt buộc với lý do other.', en: 'Required for the reason other.' },
      examples: ['Delegates of a workshop; no indicator counts them.'],
    }),
  },
});
