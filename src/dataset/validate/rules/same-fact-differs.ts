import type { Rule } from '../rule.ts';
import { canBothHold, isSameValue, repetitions } from '../same-fact.ts';

/**
 * A report gives one fact one value. It may print it loosely and exactly ("over 10,000", 10,027) or with
 * more and fewer decimals. One that does contradict itself is an exception with its reason.
 */
export const sameFactDiffers: Rule = {
  id: 'same-fact-differs',
  severity: 'error',
  scope: 'report',
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
