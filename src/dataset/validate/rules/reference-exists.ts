import type { Text } from '../../model/language.ts';
import { TABLES, type TableName } from '../../model/tables.ts';
import { tableNames, type Context } from '../context.ts';
import { nearestName } from '../../parse/nearest.ts';
import type { Rule } from '../rule.ts';

/** Every id that a column of the schema refers to has its row. */
export const referenceExists: Rule = {
  id: 'reference-exists',
  severity: 'error',
  scope: 'dataset',
  waivable: false,
  title: { vi: 'Mã được nhắc đến phải có dòng của nó.', en: 'An id that is referred to has its row.' },
  *check(context) {
    const nearestOf = rememberNearest(context);
    for (const table of tableNames()) {
      const references = REFERENCES[table];
      for (const located of context.tables[table]) {
        const row: Readonly<Record<string, unknown>> = located.row;
        for (const { column, target, key } of references) {
          const id = row[column];
          if (typeof id !== 'string' || isThere(target, id, context)) continue;
          yield { table, located, column, ...wordsFor(target, key, id, nearestOf(target, id)) };
        }
      }
    }
  },
};

/** A column that refers to the key of another table. */
interface ReferringColumn {
  readonly column: string;
  readonly target: TableName;
  readonly key: string;
}

const REFERENCES = Object.fromEntries(tableNames().map((table) => [table, referencesOf(table)])) as Readonly<
  Record<TableName, readonly ReferringColumn[]>
>;

function referencesOf(table: TableName): readonly ReferringColumn[] {
  return Object.entries(TABLES[table].columns).flatMap(([column, { references }]) =>
    references ? [{ column, target: references.table as TableName, key: references.column }] : [],
  );
}

/** A row that could not be read is reported as such, not once more by each row that refers to it. */
function isThere(target: TableName, id: string, { find, gaps }: Context): boolean {
  return find(target, id) !== undefined || gaps.mayHold(target, id);
}

/** Whoever has more wrong ids than this has lost a file, and no nearest id would help. */
const MOST_SUGGESTIONS = 50;

/** A wrong id often stands in many rows; its nearest is looked for once. */
function rememberNearest({ keys }: Context): (table: TableName, id: string) => string | null {
  const known = new Map<string, string | null>();
  return (table, id) => {
    const question = `${table} ${id}`;
    if (!known.has(question) && known.size < MOST_SUGGESTIONS)
      known.set(question, nearestName(id, keys(table)));
    return known.get(question) ?? null;
  };
}

function wordsFor(
  target: TableName,
  key: string,
  id: string,
  suggestion: string | null,
): { message: Text; remedy: Text } {
  const { path } = TABLES[target];
  return {
    message: { vi: `${path} không có ${key} “${id}”.`, en: `${path} has no ${key} “${id}”.` },
    remedy: suggestion
      ? {
          vi: `Viết “${suggestion}” nếu đó là ý muốn; nếu không, thêm dòng vào ${path}.`,
          en: `Write “${suggestion}” if that is meant; otherwise add the row to ${path}.`,
        }
      : { vi: `Sửa mã, hoặc thêm dòng vào ${path}.`, en: `Correct the id, or add the row to ${path}.` },
  };
}
