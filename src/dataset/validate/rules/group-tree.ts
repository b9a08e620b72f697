import type { Rule } from '../rule.ts';
import { findCycles } from '../tree.ts';

/** No group contains itself. */
export const groupTree: Rule = {
  id: 'group-tree',
  severity: 'error',
  scope: 'report',
  waivable: false,
  title: { vi: 'Không nhóm nào chứa chính nó.', en: 'No group contains itself.' },
  *check({ tables, find }) {
    const ids = tables.groups.map(({ row }) => row.group_id);
    for (const cycle of findCycles(ids, (id) => find('groups', id)?.row.parent_id)) {
      const located = find('groups', cycle[0] ?? null);
      if (!located) continue;
      const ring = [...cycle, cycle[0]].join(' → ');
      yield {
        table: 'groups',
        located,
        column: 'parent_id',
        message: {
          vi: `Các nhóm lớn hơn xếp thành vòng: ${ring}.`,
          en: `The parents run in a circle: ${ring}.`,
        },
        remedy: { vi: 'Sửa parent_id của một nhóm trong vòng.', en: 'Correct the parent_id of one of them.' },
      };
    }
  },
};
