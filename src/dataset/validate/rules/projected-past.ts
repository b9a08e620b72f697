import { isCertainlyBefore } from '../dates.ts';
import type { Rule } from '../rule.ts';

/** What a report expects is not over on the day on which it appears. */
export const projectedPast: Rule = {
  id: 'projected-past',
  severity: 'warning',
  scope: 'report',
  waivable: true,
  title: {
    vi: 'Kỳ của một số ước tính chưa kết thúc khi bài đăng.',
    en: 'The period of a projection is not over when the report appears.',
  },
  *check({ tables, find }) {
    for (const located of tables.observations) {
      const { report_id, status, period_end } = located.row;
      const publishedOn = find('reports', report_id)?.row.published_on ?? null;
      if (status !== 'projected' || !isCertainlyBefore(period_end, publishedOn)) continue;
      yield {
        table: 'observations',
        located,
        column: 'status',
        message: {
          vi: `Kỳ đã kết thúc trước ngày đăng (${String(publishedOn)}).`,
          en: `The period was over before the report (${String(publishedOn)}).`,
        },
        remedy: {
          vi: 'Ghi result nếu đã đếm; nếu bài vẫn chỉ ước tính, thêm một ngoại lệ.',
          en: 'Write result if it was counted; where the report still only expects it, add an exception.',
        },
      };
    }
  },
};
