import type { Observation } from '../../model/tables.ts';
import { earliestDay, isCertainlyBefore, latestDay } from '../dates.ts';
import type { Rule } from '../rule.ts';

/** A period ends on or after the day on which it starts; a term, a stage or a yearly figure takes longer than a day. */
export const periodOrder: Rule = {
  id: 'period-order',
  severity: 'error',
  scope: 'report',
  waivable: false,
  title: { vi: 'Kỳ không kết thúc trước khi bắt đầu.', en: 'A period does not end before it starts.' },
  *check({ tables }) {
    for (const located of tables.observations) {
      if (isCertainlyBefore(located.row.period_end, located.row.period_start)) {
        yield {
          table: 'observations',
          located,
          column: 'period_end',
          message: {
            vi: `Kỳ kết thúc trước ngày đầu kỳ (${String(located.row.period_start)}).`,
            en: `The period ends before it starts (${String(located.row.period_start)}).`,
          },
          remedy: {
            vi: 'Sửa period_start hoặc period_end.',
            en: 'Correct period_start or period_end.',
          },
        };
      } else if (isTooShort(located.row)) {
        yield {
          table: 'observations',
          located,
          column: 'period_end',
          message: {
            vi: `Kỳ loại ${located.row.period_kind} không thể bắt đầu và kết thúc ở cùng một mốc.`,
            en: `A period of the kind ${located.row.period_kind} cannot start and end at one point.`,
          },
          remedy: {
            vi: 'Sửa cận, hoặc chọn loại kỳ khác (event cho một ngày, year cho một năm).',
            en: 'Correct the bounds, or choose another kind (event for a day, year for a year).',
          },
        };
      }
    }
  },
};

/** A term takes years, a span and a yearly figure more than a day. */
function isTooShort({ period_kind, period_start, period_end }: Observation): boolean {
  if (period_start === null || period_end === null) return false;
  if (period_kind === 'term')
    return latestDay(period_end).slice(0, 4) === earliestDay(period_start).slice(0, 4);
  if (period_kind !== 'span' && period_kind !== 'per_year') return false;
  return period_start.length === 10 && period_start === period_end;
}
