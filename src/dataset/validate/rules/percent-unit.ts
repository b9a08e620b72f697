import { readingsOf } from '../printed.ts';
import type { Rule } from '../rule.ts';

/** A figure printed with a percent sign belongs to an indicator in percent, and a fraction to none. */
export const percentUnit: Rule = {
  id: 'percent-unit',
  severity: 'error',
  scope: 'report',
  waivable: true,
  title: {
    vi: 'Số in có dấu % thì chỉ số tính bằng phần trăm; phân số thì không.',
    en: 'A figure printed in percent has an indicator in percent; a fraction has none.',
  },
  *check(context) {
    for (const located of context.tables.observations) {
      const { indicator_id } = located.row;
      const unit = context.find('indicators', indicator_id)?.row.unit;
      const [reading] = readingsOf(located.row, context) ?? [];
      if (!unit || !reading) continue;
      const isFraction = reading.kind === 'fraction' && unit === 'percent';
      if (!isFraction && (!reading.percent || unit === 'percent')) continue;
      yield {
        table: 'observations',
        located,
        column: 'indicator_id',
        message: isFraction
          ? {
              vi: `Bài in một phân số, mà ${indicator_id} tính bằng phần trăm.`,
              en: `The report prints a fraction, and ${indicator_id} is in percent.`,
            }
          : {
              vi: `Bài in phần trăm, mà ${indicator_id} không tính bằng phần trăm.`,
              en: `The report prints a percentage, and ${indicator_id} is not in percent.`,
            },
        remedy: isFraction
          ? {
              vi: 'Ghi tử số và mẫu số thành hai quan sát; không tự tính phần trăm.',
              en: 'Record numerator and denominator as two observations; never work out the percentage.',
            }
          : { vi: 'Chọn chỉ số tính bằng phần trăm.', en: 'Choose an indicator in percent.' },
      };
    }
  },
};
