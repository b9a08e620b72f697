import { TABLES, type TableName } from '../../model/tables.ts';
import type { Context } from '../context.ts';
import type { Rule } from '../rule.ts';

/** The code lists whose rows something must use, with the table that uses them. Places are listed in full. */
const USED_BY = [
  ['indicators', 'observations'],
  ['groups', 'observations'],
  ['themes', 'mentions'],
  ['documents', 'citations'],
] as const satisfies readonly (readonly [TableName, TableName])[];

/** An indicator, group, theme or document is used by some row. */
export const unusedCode: Rule = {
  id: 'unused-code',
  severity: 'warning',
  scope: 'report',
  waivable: true,
  title: {
    vi: 'Mỗi chỉ số, nhóm, chủ đề, văn bản đều có dòng dùng đến.',
    en: 'Each indicator, group, theme and document is used by some row.',
  },
  *check(context) {
    for (const [list, user] of USED_BY) {
      if (!context.gaps.isComplete(user)) continue;
      const column = TABLES[list].key[0] ?? '';
      const used = usedIds(column, user, context);
      for (const located of context.tables[list]) {
        const row: Readonly<Record<string, unknown>> = located.row;
        if (used.has(String(row[column]))) continue;
        yield {
          table: list,
          located,
          column,
          message: {
            vi: `Không dòng nào ở ${TABLES[user].path} dùng mã này.`,
            en: `No row of ${TABLES[user].path} uses this id.`,
          },
          remedy: {
            vi: 'Xóa dòng, hoặc kiểm tra xem mã ở nơi dùng có bị gõ sai không.',
            en: 'Delete the row, or check whether the id was mistyped where it is used.',
          },
        };
      }
    }
  },
};

/** The ids of the column in the rows of the table; a group is also used as the parent of one that is. */
function usedIds(column: string, user: TableName, { tables, find, valuesOf }: Context): ReadonlySet<string> {
  if (column !== 'group_id' && column !== 'indicator_id') {
    const rows = tables[user].map(({ row }) => row as Readonly<Record<string, unknown>>);
    return new Set(rows.map((row) => String(row[column])));
  }
  const used = new Set(valuesOf(column));
  if (column !== 'group_id') return used;
  for (const id of used) {
    const parent = find('groups', id)?.row.parent_id;
    if (parent) used.add(parent);
  }
  return used;
}
