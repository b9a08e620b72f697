import { identifier, text } from '../column.ts';
import { defineTable } from '../table.ts';

export const exceptions = defineTable({
  name: 'exceptions',
  path: 'exceptions.csv',
  key: ['rule', 'record'],
  title: { vi: 'Ngoại lệ', en: 'Exceptions' },
  description: {
    vi: 'Dòng mà một quy tắc được bỏ qua, kèm lý do; ngoại lệ không còn cần thì báo lỗi.',
    en: 'Records for which a rule is waived, with the reason; one that nothing needs is an error.',
  },
  columns: {
    rule: identifier(true, {
      title: { vi: 'quy tắc', en: 'rule' },
      description: { vi: 'Mã của quy tắc.', en: 'The id of the rule.' },
      examples: ['result-after-report'],
    }),
    record: text(true, {
      title: { vi: 'bản ghi', en: 'record' },
      description: {
        vi: 'Khóa của dòng, các phần cách nhau một dấu cách.',
        en: 'The key of the row, its parts joined by a space.',
      },
      examples: ['krong-bong.3'],
    }),
    reason: text(true, {
      title: { vi: 'lý do', en: 'reason' },
      description: { vi: 'Vì sao dòng này đúng như vậy.', en: 'Why the row is right as it stands.' },
      examples: [],
    }),
  },
});
