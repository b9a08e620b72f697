import { codes } from './code.ts';

export const THEME_KINDS = codes([
  {
    code: 'obstacle',
    label: { vi: 'khó khăn', en: 'obstacle' },
    definition: { vi: 'Điều cản trở việc kết nạp.', en: 'What hinders admission.' },
  },
  {
    code: 'measure',
    label: { vi: 'giải pháp', en: 'measure' },
    definition: { vi: 'Điều được làm hoặc đề nghị.', en: 'What is done or proposed.' },
  },
]);

export const DOCUMENT_KINDS = codes([
  {
    code: 'directive',
    label: { vi: 'chỉ thị', en: 'directive' },
    definition: { vi: 'Chỉ thị, viết tắt CT.', en: 'A directive, abbreviated CT.' },
  },
  {
    code: 'resolution',
    label: { vi: 'nghị quyết', en: 'resolution' },
    definition: { vi: 'Nghị quyết, viết tắt NQ.', en: 'A resolution, abbreviated NQ.' },
  },
  {
    code: 'decision',
    label: { vi: 'quyết định', en: 'decision' },
    definition: { vi: 'Quyết định, viết tắt QĐ.', en: 'A decision, abbreviated QĐ.' },
  },
  {
    code: 'rule',
    label: { vi: 'quy định', en: 'rule' },
    definition: { vi: 'Quy định, viết tắt QĐ.', en: 'A rule, abbreviated QĐ.' },
  },
  {
    code: 'programme',
    label: { vi: 'chương trình', en: 'programme' },
    definition: {
      vi: 'Chương trình hành động, viết tắt CTr.',
      en: 'A programme of action, abbreviated CTr.',
    },
  },
]);
