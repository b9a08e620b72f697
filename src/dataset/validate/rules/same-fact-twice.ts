import type { Rule } from '../rule.ts';
import { isSameValue, repetitions } from '../same-fact.ts';

/** A report's fact is recorded once, however often the report prints it. */
export const sameFactTwice: Rule = {
  id: 'same-fact-twice',
  severity: 'error',
  scope: 'report',
  waivable: true,
  title: {
    vi: 'Trong một bài, mỗi điều chỉ ghi một lần.',
    en: 'A fact is recorded once in a report.',
  },
  *check({ tables }) {
    for (const { first, second } of repetitions(tables)) {
      if (!isSameValue(first.row, second.row)) continue;
      const id = first.row.observation_id;
      yield {
        table: 'observations',
        located: second,
        column: 'observation_id',
        message: { vi: `Lặp lại ${id}: cùng điều, cùng số.`, en: `Repeats ${id}: the same fact and figure.` },
        remedy: {
          vi: 'Xóa dòng và ghi con số vào exclusions.csv với lý do repeated, hoặc sửa nơi, nhóm hay kỳ.',
          en: 'Delete the row and list the figure in exclusions.csv as repeated, or correct place, group or period.',
        },
      };
    }
  },
};
