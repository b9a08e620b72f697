import type { Rule } from '../rule.ts';

/** A stock is counted on a day, a flow over a stretch. */
export const periodIndicator: Rule = {
  id: 'period-indicator',
  severity: 'error',
  scope: 'report',
  waivable: true,
  title: {
    vi: 'Số có được đếm vào một ngày, số phát sinh trong một kỳ.',
    en: 'A stock is counted on a day, a flow over a stretch of time.',
  },
  *check({ tables, find }) {
    for (const located of tables.observations) {
      const { indicator_id, period_kind } = located.row;
      const kind = find('indicators', indicator_id)?.row.kind;
      const isInstant = period_kind === 'instant';
      if (period_kind === 'unknown' || (kind !== 'stock' && kind !== 'flow')) continue;
      if (isInstant === (kind === 'stock')) continue;
      yield {
        table: 'observations',
        located,
        column: 'period_kind',
        message: isInstant
          ? {
              vi: `${indicator_id} phát sinh trong một kỳ, không có ở một thời điểm.`,
              en: `${indicator_id} arises over a period and is not counted on a day.`,
            }
          : {
              vi: `${indicator_id} là số có vào một ngày, không phát sinh trong kỳ ${period_kind}.`,
              en: `${indicator_id} is counted on a day and not over a period (${period_kind}).`,
            },
        remedy: isInstant
          ? {
              vi: 'Chọn loại kỳ mà bài in, unknown nếu bài không in, hoặc sửa chỉ số.',
              en: 'Choose the kind of period that the report prints, unknown where it prints none, or correct the indicator.',
            }
          : {
              vi: 'Chọn instant với ngày ở period_end, unknown nếu bài không in ngày, hoặc sửa chỉ số.',
              en: 'Choose instant with the day in period_end, unknown where none is printed, or correct the indicator.',
            },
      };
    }
  },
};
