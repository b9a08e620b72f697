import type { Reference } from '../../model/column.ts';
import type { Text } from '../../model/language.ts';
import { TABLES, type TableName } from '../../model/tables.ts';
import { everyRow, type Context } from '../context.ts';
import { nearest } from '../nearest.ts';
import type { Rule } from '../rule.ts';

/** Every id that a column of the schema refers to has its row. */
export const referenceExists: Rule = {
  id: 'reference-exists',
  severity: 'error',
  waivable: false,
  title: { vi: 'Mã được nhắc đến phải có dòng của nó.', en: 'An id that is referred to has its row.' },
  *check(context) {
    const nearestOf = rememberNearest(context);
    for (const { name, table, located } of everyRow(context.tables)) {
      for (const [column, { references }] of Object.entries(table.columns)) {
        const id = located.row[column];
        if (!references || typeof id !== 'string') continue;
        const target = references.table as TableName;
        if (context.find(target, id) || context.gaps.mayHold(target, id)) continue;
        yield { table: name, located, column, ...wordsFor(references, id, nearestOf(target, id)) };
      }
    }
  },
};

/** A wrong id often stands in many rows; its nearest is looked for once. */
function rememberNearest(context: Context): (table: TableName, id: string) => string | null {
  const known = new Map<string, string | null>();
  return (table, id) => {
    const question = `${table} ${id}`;
    const answer = known.get(question) ?? nearest(id, context.keys(table));
    known.set(question, answer);
    return answer;
  };
}

function wordsFor(
  { table, column }: Reference,
  id: string,
  suggestion: string | null,
): { message: Text; remedy: Text } {
  const { path } = TABLES[table as TableName];
  return {
    message: { vi: `${path} không có ${column} “${id}”.`, en: `${path} has no ${column} “${id}”.` },
    remedy: suggestion
      ? {
          vi: `Viết “${suggestion}” nếu đó là ý muốn; nếu không, thêm dòng vào ${path}.`,
          en: `Write “${suggestion}” if that is meant; otherwise add the row to ${path}.`,
        }
      : { vi: `Sửa mã, hoặc thêm dòng vào ${path}.`, en: `Correct the id, or add the row to ${path}.` },
  };
}
