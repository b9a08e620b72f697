import { isCertainlyGreater, logicalInterval } from '../interval.ts';
import type { Rule } from '../rule.ts';

/** No part is certainly greater than its whole. */
export const partExceedsWhole: Rule = {
  id: 'part-exceeds-whole',
  severity: 'error',
  scope: 'report',
  waivable: true,
  title: { vi: 'Phần không lớn hơn tổng.', en: 'A part is not greater than its whole.' },
  *check({ tables, find }) {
    for (const located of tables.observations) {
      const whole = find('observations', located.row.whole_id)?.row;
      if (!whole || !isCertainlyGreater(logicalInterval(located.row), logicalInterval(whole))) continue;
      const { observation_id, qualifier, value, value_high } = whole;
      yield {
        table: 'observations',
        located,
        column: 'value',
        message: {
          vi: `Phần lớn hơn tổng ${observation_id}: ${String(value_high ?? value)} (${qualifier}).`,
          en: `The part exceeds its whole ${observation_id}: ${String(value_high ?? value)} (${qualifier}).`,
        },
        remedy: {
          vi: 'Kiểm tra hai giá trị và whole_id; nếu bài in đúng như vậy, ghi vào exceptions.csv.',
          en: 'Check both values and whole_id; if the report prints it so, list it in exceptions.csv.',
        },
      };
    }
  },
};
