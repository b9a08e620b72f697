import type { Rule } from '../rule.ts';

/** The length of a period is recorded only where its bounds don't say it. */
export const periodLength: Rule = {
  id: 'period-length',
  severity: 'error',
  scope: 'report',
  waivable: false,
  title: {
    vi: 'Độ dài kỳ chỉ ghi khi thiếu một cận.',
    en: 'The length of a period is recorded only where a bound is missing.',
  },
  *check({ tables }) {
    for (const located of tables.observations) {
      const { period_start, period_end, period_length } = located.row;
      if (period_length === null || period_start === null || period_end === null) continue;
      yield {
        table: 'observations',
        located,
        column: 'period_length',
        message: {
          vi: 'Kỳ đã có đủ hai cận mà còn ghi độ dài.',
          en: 'The period has both bounds and a length as well.',
        },
        remedy: {
          vi: 'Để trống period_length, hoặc xóa cận mà bài không in.',
          en: 'Leave period_length empty, or remove the bound that the report does not print.',
        },
      };
    }
  },
};
