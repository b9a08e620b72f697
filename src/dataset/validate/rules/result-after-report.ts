import { isCertainlyBefore } from '../dates.ts';
import type { Rule } from '../rule.ts';

/**
 * A result's period is over when the report appears. Where it isn't, the figure is that of a part of it. A day that
 * is a convention (the end of a school year) proves nothing.
 */
export const resultAfterReport: Rule = {
  id: 'result-after-report',
  severity: 'warning',
  scope: 'report',
  waivable: true,
  title: {
    vi: 'Kỳ của một kết quả không kết thúc sau ngày đăng.',
    en: 'The period of a result does not end after the report.',
  },
  *check({ tables, find }) {
    for (const located of tables.observations) {
      const { report_id, status, period_basis, period_end } = located.row;
      const publishedOn = find('reports', report_id)?.row.published_on ?? null;
      if (status !== 'result' || period_basis === 'convention') continue;
      if (!isCertainlyBefore(publishedOn, period_end)) continue;
      yield {
        table: 'observations',
        located,
        column: 'period_end',
        message: {
          vi: `Kỳ kết thúc sau ngày đăng (${String(publishedOn)}).`,
          en: `The period ends after the report (${String(publishedOn)}).`,
        },
        remedy: {
          vi: 'Nếu số mới tính đến ngày đăng, chọn year_to_date; nếu là ước tính, ghi status là projected.',
          en: 'If the figure runs to the publication, choose year_to_date; if it is expected, the status is projected.',
        },
      };
    }
  },
};
