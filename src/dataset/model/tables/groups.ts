import { identifier, text } from '../column.ts';
import { defineTable } from '../table.ts';

export const groups = defineTable({
  name: 'groups',
  path: 'codelists/groups.csv',
  key: ['group_id'],
  title: { vi: 'Nhóm', en: 'Groups' },
  description: { vi: 'Con số là của ai.', en: 'Whose the figure is.' },
  columns: {
    group_id: identifier(true, {
      title: { vi: 'mã nhóm', en: 'group id' },
      description: { vi: 'Mã cố định.', en: 'A lasting id.' },
      examples: ['all', 'youth_union', 'pupils'],
    }),
    name_vi: text(true, {
      title: { vi: 'tên (tiếng Việt)', en: 'name (Vietnamese)' },
      description: { vi: 'Tên ngắn.', en: 'Short name.' },
      examples: ['Đoàn viên'],
    }),
    name_en: text(true, {
      title: { vi: 'tên (tiếng Anh)', en: 'name (English)' },
      description: { vi: 'Tên ngắn.', en: 'Short name.' },
      examples: ['Youth Union members'],
    }),
    parent_id: identifier(
      false,
      {
        title: { vi: 'nhóm lớn hơn', en: 'parent' },
        description: {
          vi: 'Nhóm chứa trọn nhóm này theo định nghĩa.',
          en: 'The group that contains this one by definition.',
        },
        examples: ['all'],
      },
      { table: 'groups', column: 'group_id' },
    ),
    dimension: identifier(false, {
      title: { vi: 'chiều phân loại', en: 'dimension' },
      description: {
        vi: 'Các nhóm cùng chiều loại trừ nhau, trừ khi nhóm này nằm trong nhóm kia; nhờ đó mới cộng được các phần. Trống nếu không chắc.',
        en: 'Groups of one dimension exclude each other unless one contains the other; only then are parts added up. Empty where that is not certain.',
      },
      examples: ['education', 'sex'],
    }),
    definition_vi: text(true, {
      title: { vi: 'định nghĩa (tiếng Việt)', en: 'definition (Vietnamese)' },
      description: { vi: 'Ai thuộc nhóm.', en: 'Who belongs to it.' },
      examples: [],
    }),
    definition_en: text(true, {
      title: { vi: 'định nghĩa (tiếng Anh)', en: 'definition (English)' },
      description: { vi: 'Ai thuộc nhóm.', en: 'Who belongs to it.' },
      examples: [],
    }),
  },
});
