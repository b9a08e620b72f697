import { PERIOD_SHAPES } from '../calendar.ts';
import type { Rule } from '../rule.ts';

/** The bounds of a period are those of its kind. A bound that is empty or reduced is judged as far as it goes. */
export const periodCalendar: Rule = {
  id: 'period-calendar',
  severity: 'error',
  scope: 'report',
  waivable: true,
  title: { vi: 'Các cận hợp với loại kỳ.', en: 'The bounds of a period are those of its kind.' },
  *check({ tables }) {
    for (const located of tables.observations) {
      const { period_kind, period_start, period_end } = located.row;
      const shape = PERIOD_SHAPES[period_kind];
      if (!shape || shape.fits(period_start ?? '', period_end ?? '')) continue;
      const stretch = `${period_start ?? '…'} – ${period_end ?? '…'}`;
      yield {
        table: 'observations',
        located,
        column: 'period_kind',
        message: {
          vi: `Kỳ loại ${period_kind} ${shape.words.vi}; dòng ghi ${stretch}.`,
          en: `A period of the kind ${period_kind} ${shape.words.en}; the row says ${stretch}.`,
        },
        remedy: {
          vi: 'Sửa cận theo bài, hoặc chọn loại kỳ khác (span cho khoảng bất kỳ).',
          en: 'Correct the bounds from the report, or choose another kind (span for any other stretch).',
        },
      };
    }
  },
};
