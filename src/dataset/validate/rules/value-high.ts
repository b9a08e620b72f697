import type { Observation } from '../../model/tables.ts';
import type { Rule } from '../rule.ts';

/** An upper value stands with a range, only with a range, and above the value. */
export const valueHigh: Rule = {
  id: 'value-high',
  severity: 'error',
  scope: 'report',
  waivable: false,
  title: {
    vi: 'Khoảng (between, spread) có cận trên lớn hơn giá trị; các từ khác thì không có.',
    en: 'A range (between, spread) has an upper value above the value; other wordings have none.',
  },
  *check({ tables }) {
    for (const located of tables.observations) {
      const words = objectionTo(located.row);
      if (words) yield { table: 'observations', located, column: 'value_high', ...words };
    }
  },
};

function objectionTo({ qualifier, value, value_high }: Observation) {
  const isRange = qualifier === 'between' || qualifier === 'spread';
  if (isRange && value_high === null) {
    return {
      message: {
        vi: `${qualifier} cần cận trên mà ô trống.`,
        en: `${qualifier} needs an upper value and the cell is empty.`,
      },
      remedy: { vi: 'Ghi cận trên của khoảng.', en: 'Write the upper end of the range.' },
    };
  }
  if (!isRange && value_high !== null) {
    return {
      message: { vi: `${qualifier} không có cận trên.`, en: `${qualifier} has no upper value.` },
      remedy: {
        vi: 'Để trống value_high, hoặc chọn between hay spread.',
        en: 'Leave value_high empty, or choose between or spread.',
      },
    };
  }
  if (value_high === null || value_high > value) return null;
  return {
    message: {
      vi: `Cận trên không lớn hơn giá trị ${String(value)}.`,
      en: `The upper value is not greater than the value ${String(value)}.`,
    },
    remedy: {
      vi: 'Ghi số nhỏ ở value, số lớn ở value_high.',
      en: 'Write the lesser number in value and the greater in value_high.',
    },
  };
}
