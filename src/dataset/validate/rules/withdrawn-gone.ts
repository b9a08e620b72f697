import type { Located } from '../../model/record.ts';
import type { Row } from '../../model/tables.ts';
import type { Context } from '../context.ts';
import type { Objection, Rule } from '../rule.ts';

/** A withdrawn observation is gone, and its report is still there to say so. */
export const withdrawnGone: Rule = {
  id: 'withdrawn-gone',
  severity: 'error',
  scope: 'report',
  waivable: false,
  title: {
    vi: 'Quan sát đã rút không còn dòng; bài của nó vẫn còn.',
    en: 'A withdrawn observation has no row; its report still has.',
  },
  *check(context) {
    for (const located of context.tables.withdrawn) {
      if (context.find('observations', located.row.observation_id)) yield stillThere(located);
      if (!hasReport(located.row.observation_id, context)) yield noReport(located);
    }
  },
};

function hasReport(observationId: string, { find, gaps }: Context): boolean {
  const reportId = /^(.+)\.[1-9]\d*$/.exec(observationId)?.[1];
  if (reportId === undefined) return false;
  return find('reports', reportId) !== undefined || gaps.mayHold('reports', reportId);
}

function stillThere(located: Located<Row<'withdrawn'>>): Objection {
  const { observation_id } = located.row;
  return {
    table: 'withdrawn',
    located,
    column: 'observation_id',
    message: {
      vi: `${observation_id} vẫn còn trong bảng quan sát.`,
      en: `${observation_id} still stands among the observations.`,
    },
    remedy: {
      vi: 'Xóa dòng quan sát, hoặc cho con số mới một mã chưa từng dùng.',
      en: 'Delete the observation, or give the new figure an id that was never used.',
    },
  };
}

function noReport(located: Located<Row<'withdrawn'>>): Objection {
  return {
    table: 'withdrawn',
    located,
    column: 'observation_id',
    message: {
      vi: 'Mã không phải là mã của một bài, dấu chấm và một số.',
      en: 'The id is not that of a report, a full stop and a number.',
    },
    remedy: {
      vi: 'Sửa mã; dòng của bài ở lại reports.csv để trang của nó nói rõ điều đã rút.',
      en: 'Correct the id; the report’s row stays in reports.csv, so that its page can tell what was withdrawn.',
    },
  };
}
