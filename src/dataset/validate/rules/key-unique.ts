import type { Located } from '../../model/record.ts';
import { recordKey } from '../../model/table.ts';
import type { TableName } from '../../model/tables.ts';
import { everyRow } from '../context.ts';
import type { Rule } from '../rule.ts';

/** No two rows of a table have one key. */
export const keyUnique: Rule = {
  id: 'key-unique',
  severity: 'error',
  scope: 'report',
  waivable: false,
  title: { vi: 'Mỗi khóa chỉ đứng một lần trong bảng.', en: 'Each key stands once in its table.' },
  *check({ tables }) {
    let seen = new Map<string, Located<unknown>>();
    let ofTable: TableName | null = null;
    for (const { name, table, located } of everyRow(tables)) {
      if (name !== ofTable) seen = new Map();
      ofTable = name;
      const key = recordKey(table, located.row);
      const first = seen.get(key);
      if (!first) {
        seen.set(key, located);
        continue;
      }
      const place = `${first.file}:${String(first.line)}`;
      yield {
        table: name,
        located,
        column: table.key[0] ?? null,
        message: {
          vi: `Khóa “${key}” đã có ở ${place}.`,
          en: `The key “${key}” already stands at ${place}.`,
        },
        remedy: {
          vi: 'Đặt khóa riêng cho dòng này, hoặc xóa nó nếu nó lặp lại dòng kia.',
          en: 'Give this row a key of its own, or delete it if it repeats the other.',
        },
      };
    }
  },
};
