import type { Text } from '../../model/language.ts';
import type { Indicator } from '../../model/tables.ts';
import type { Rule } from '../rule.ts';

/** A value lies within the limits of its indicator; people, organisations and classes are whole. */
export const valueRange: Rule = {
  id: 'value-range',
  severity: 'error',
  scope: 'report',
  waivable: true,
  title: {
    vi: 'Giá trị nằm trong giới hạn của chỉ số; người, tổ chức và lớp là số nguyên.',
    en: 'A value lies within the limits of its indicator; people, organisations and classes are whole.',
  },
  *check({ tables, find }) {
    for (const located of tables.observations) {
      const indicator = find('indicators', located.row.indicator_id)?.row;
      if (!indicator) continue;
      for (const column of ['value', 'value_high'] as const) {
        const value = located.row[column];
        const message = value === null ? null : objectionTo(value, indicator);
        if (!message) continue;
        yield {
          table: 'observations',
          located,
          column,
          message,
          remedy: {
            vi: 'So với bài; sửa giá trị hoặc indicator_id.',
            en: 'Compare with the report; correct the value or indicator_id.',
          },
        };
      }
    }
  },
};

function objectionTo(value: number, indicator: Indicator): Text | null {
  const { indicator_id, unit, maximum } = indicator;
  const isCount = unit !== 'percent';
  const minimum = indicator.minimum ?? (isCount ? 0 : null);
  if (minimum !== null && value < minimum) {
    return {
      vi: `Nhỏ hơn giá trị nhỏ nhất của ${indicator_id} (${String(minimum)}).`,
      en: `Less than the minimum of ${indicator_id} (${String(minimum)}).`,
    };
  }
  if (maximum !== null && value > maximum) {
    return {
      vi: `Lớn hơn giá trị lớn nhất của ${indicator_id} (${String(maximum)}).`,
      en: `Greater than the maximum of ${indicator_id} (${String(maximum)}).`,
    };
  }
  if (!isCount || Number.isInteger(value)) return null;
  return {
    vi: `${indicator_id} đếm nguyên, không có phần lẻ.`,
    en: `${indicator_id} is counted in whole numbers.`,
  };
}
