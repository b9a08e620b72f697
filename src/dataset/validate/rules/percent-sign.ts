import { readingsOf } from '../printed.ts';
import type { Rule } from '../rule.ts';

/** A percentage is printed as one. A sign that stands once for several figures is the exception. */
export const percentSign: Rule = {
  id: 'percent-sign',
  severity: 'warning',
  scope: 'report',
  waivable: true,
  title: {
    vi: 'Chỉ số tính bằng phần trăm thì dạng in có dấu %.',
    en: 'An indicator in percent has a figure printed in percent.',
  },
  *check(context) {
    for (const located of context.tables.observations) {
      const { indicator_id } = located.row;
      if (context.find('indicators', indicator_id)?.row.unit !== 'percent') continue;
      const [reading] = readingsOf(located.row, context) ?? [];
      if (!reading || reading.percent || reading.kind === 'fraction') continue;
      yield {
        table: 'observations',
        located,
        column: 'as_printed',
        message: {
          vi: `${indicator_id} tính bằng phần trăm, mà dạng in không có dấu %.`,
          en: `${indicator_id} is in percent, and the printed figure has no percent sign.`,
        },
        remedy: {
          vi: 'Chép cả dấu %, hoặc sửa chỉ số; nếu dấu đứng chung cho nhiều số, ghi vào exceptions.csv.',
          en: 'Copy the sign too, or correct the indicator; where one sign serves several figures, list the row in exceptions.csv.',
        },
      };
    }
  },
};
