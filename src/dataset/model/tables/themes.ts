import { code, identifier, integer, text } from '../column.ts';
import { THEME_KINDS } from '../codes.ts';
import { defineTable } from '../table.ts';

export const themes = defineTable({
  name: 'themes',
  path: 'themes.csv',
  key: ['theme_id'],
  title: { vi: 'Chủ đề', en: 'Themes' },
  description: {
    vi: 'Khó khăn và giải pháp mà các bài nêu, gộp thành chủ đề bằng lời của mình.',
    en: 'Obstacles and measures that the reports name, coded into themes in our own words.',
  },
  columns: {
    theme_id: identifier(true, {
      title: { vi: 'mã chủ đề', en: 'theme id' },
      description: { vi: 'Mã cố định.', en: 'A lasting id.' },
      examples: ['thin-pool'],
    }),
    kind: code(THEME_KINDS, true, {
      title: { vi: 'loại', en: 'kind' },
      description: { vi: 'Khó khăn hay giải pháp.', en: 'Obstacle or measure.' },
    }),
    name_vi: text(true, {
      title: { vi: 'tên (tiếng Việt)', en: 'name (Vietnamese)' },
      description: { vi: 'Tên ngắn.', en: 'Short name.' },
      examples: ['Nguồn kết nạp mỏng'],
    }),
    name_en: text(true, {
      title: { vi: 'tên (tiếng Anh)', en: 'name (English)' },
      description: { vi: 'Tên ngắn.', en: 'Short name.' },
      examples: ['A thin pool of candidates'],
    }),
    definition_vi: text(true, {
      title: { vi: 'định nghĩa (tiếng Việt)', en: 'definition (Vietnamese)' },
      description: { vi: 'Gồm gì, không gồm gì.', en: 'What it covers and what it does not.' },
      examples: [],
    }),
    definition_en: text(true, {
      title: { vi: 'định nghĩa (tiếng Anh)', en: 'definition (English)' },
      description: { vi: 'Gồm gì, không gồm gì.', en: 'What it covers and what it does not.' },
      examples: [],
    }),
  },
});

export const mentions = defineTable({
  name: 'mentions',
  path: 'mentions.csv',
  key: ['report_id', 'theme_id', 'paragraph'],
  title: { vi: 'Nhắc đến', en: 'Mentions' },
  description: {
    vi: 'Bài nào nêu chủ đề nào, ở đoạn nào.',
    en: 'Which report names which theme, and where.',
  },
  columns: {
    report_id: identifier(
      true,
      {
        title: { vi: 'mã bài', en: 'report id' },
        description: { vi: 'Bài nêu chủ đề.', en: 'The report that names it.' },
        examples: ['tp-ho-chi-minh'],
      },
      { table: 'reports', column: 'report_id' },
    ),
    theme_id: identifier(
      true,
      {
        title: { vi: 'mã chủ đề', en: 'theme id' },
        description: { vi: 'Chủ đề được nêu.', en: 'The theme named.' },
        examples: ['thin-pool'],
      },
      { table: 'themes', column: 'theme_id' },
    ),
    paragraph: integer(false, {
      unit: 'position',
      title: { vi: 'đoạn', en: 'paragraph' },
      description: {
        vi: 'Đoạn nêu chủ đề; bắt buộc khi có bản lưu.',
        en: 'The paragraph that names it; required where there is a saved text.',
      },
      examples: ['6'],
    }),
  },
});
