import type { Observation } from '../../model/tables.ts';
import { isCertainlyGreater, logicalInterval } from '../interval.ts';
import type { Rule } from '../rule.ts';
import { isSameValue, repetitions } from '../same-fact.ts';

/**
 * A report gives one fact one value. It may print it loosely and exactly ("over 10,000", 10,027) or with
 * more and fewer decimals. One that does contradict itself is an exception with its reason.
 */
export const sameFactDiffers: Rule = {
  id: 'same-fact-differs',
  severity: 'error',
  waivable: true,
  title: {
    vi: 'Một bài không cho một điều hai số trái nhau.',
    en: 'A report does not give one fact two values that exclude each other.',
  },
  *check({ tables }) {
    for (const { first, second } of repetitions(tables)) {
      if (isSameValue(first.row, second.row) || canBothHold(first.row, second.row)) continue;
      const { observation_id, qualifier, value } = first.row;
      yield {
        table: 'observations',
        located: second,
        column: 'value',
        message: {
          vi: `${observation_id} cho cùng điều này số khác: ${String(value)} (${qualifier}).`,
          en: `${observation_id} gives the same fact another value: ${String(value)} (${qualifier}).`,
        },
        remedy: {
          vi: 'Kiểm tra nơi, nhóm, kỳ và mẫu số; nếu bài tự mâu thuẫn, ghi vào exceptions.csv.',
          en: 'Check place, group, period and denominator; if the report contradicts itself, list it in exceptions.csv.',
        },
      };
    }
  },
};

function canBothHold(a: Observation, b: Observation): boolean {
  const [first, second] = [logicalInterval(a), logicalInterval(b)];
  if (!isCertainlyGreater(first, second) && !isCertainlyGreater(second, first)) return true;
  return isRounding(a.value, b.value);
}

/** Whether one value is the other with fewer decimals, rounded or cut: 83.6 and 83.64. */
function isRounding(a: number, b: number): boolean {
  const decimals = Math.min(decimalsOf(a), decimalsOf(b));
  return decimalsOf(a) !== decimalsOf(b) && Math.abs(a - b) < 10 ** -decimals;
}

function decimalsOf(value: number): number {
  return String(value).split('.')[1]?.length ?? 0;
}
