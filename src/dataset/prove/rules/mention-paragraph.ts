import { problemAt } from '../../model/locate.ts';
import { recordKey } from '../../model/table.ts';
import { TABLES } from '../../model/tables.ts';
import type { ProofRule } from '../rule.ts';

/** The paragraph of every mention exists in the saved text. */
export const mentionParagraph: ProofRule = {
  id: 'mention-paragraph',
  title: { vi: 'Đoạn của mỗi lần nhắc đến đều có thật.', en: 'The paragraph of every mention exists.' },
  check: ({ mentions, paragraphs }) =>
    mentions
      .filter(({ row }) => !paragraphs.some(({ number }) => number === row.paragraph))
      .map((located) =>
        problemAt(located, 'paragraph', {
          severity: 'error',
          rule: 'mention-paragraph',
          record: recordKey(TABLES.mentions, located.row),
          message: { vi: 'Bản lưu không có đoạn ấy.', en: 'The saved text has no such paragraph.' },
          remedy: {
            vi: `Viết số của đoạn nêu chủ đề, từ 1 đến ${String(paragraphs.length)}.`,
            en: `Write the number of the paragraph that names the theme, from 1 to ${String(paragraphs.length)}.`,
          },
        }),
      ),
};
