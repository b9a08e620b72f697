import type { Observation } from '../../model/tables.ts';
import type { Rule } from '../rule.ts';

/**
 * The quotient of printed parts that is farthest off in the collected reports differs from its percentage by 1.17 times
 * (50 beside 42.86); parts declared the wrong way round are farther off unless they are nearly equal.
 */
const GREATEST_FACTOR = 1.25;

/** A percentage is near the quotient of its declared parts; what is a little off is the business of the audit. */
export const ratioFar: Rule = {
  id: 'ratio-far',
  severity: 'warning',
  scope: 'report',
  waivable: true,
  needsNote: true,
  title: {
    vi: 'Tỷ lệ không cách xa thương của tử số và mẫu số đã khai báo.',
    en: 'A percentage is not far from the quotient of its declared parts.',
  },
  *check({ tables, find }) {
    for (const located of tables.observations) {
      const { row } = located;
      const numerator = find('observations', row.numerator_id)?.row;
      const denominator = find('observations', row.denominator_id)?.row;
      if (!numerator || !denominator || [row, numerator, denominator].some(isRange)) continue;
      const quotient = quotientOf(numerator, denominator);
      const printed = row.value + (row.indicator_id === 'quota_excess_percent' ? 100 : 0);
      if (!isFar(quotient, printed)) continue;
      yield {
        table: 'observations',
        located,
        column: 'numerator_id',
        message: {
          vi: `${String(numerator.value)} trên ${String(denominator.value)} là ${quotient.toFixed(1)} %, dòng ghi ${String(row.value)}.`,
          en: `${String(numerator.value)} of ${String(denominator.value)} is ${quotient.toFixed(1)} %, the row says ${String(row.value)}.`,
        },
        remedy: {
          vi: 'Sửa numerator_id hay denominator_id; nếu bài in như thế, thêm ghi chú và một ngoại lệ.',
          en: 'Correct numerator_id or denominator_id; where it is so printed, add a note and an exception.',
        },
      };
    }
  },
};

function isRange({ value_high }: Observation): boolean {
  return value_high !== null;
}

function quotientOf(numerator: Observation, denominator: Observation): number {
  return (100 * numerator.value) / denominator.value;
}

function isFar(quotient: number, printed: number): boolean {
  if (printed <= 0 || quotient <= 0) return quotient !== printed;
  return Math.max(quotient / printed, printed / quotient) > GREATEST_FACTOR;
}
