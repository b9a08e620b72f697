import { logicalInterval } from '../interval.ts';
import { citeRow, FEW, oddity } from '../oddity.ts';
import type { Rule } from '../rule.ts';
import { changes, type Change } from '../stocks.ts';

/**
 * The highest yearly rate of admission in the collected reports is 9.03 % of the members. Half as much again,
 * for those who move in, makes 15 %: a third more in two years, threefold in eight.
 */
const GREATEST_GROWTH_A_YEAR = 1.15;

/**
 * Members and organisations of a place do not grow by more than 15 % a year (and ten). A province that a merger made
 * is a place of its own and is compared with none of its parts.
 */
export const stockJumps: Rule = {
  id: 'stock-jumps',
  severity: 'warning',
  scope: 'place',
  waivable: true,
  needsNote: true,
  title: {
    vi: 'Số đảng viên hay tổ chức của một nơi không tăng quá 15 % một năm.',
    en: 'The members or organisations of a place do not grow by more than 15 % a year.',
  },
  *check(context) {
    for (const { earlier, later } of changes(context, isJump)) {
      yield oddity(later, {
        vi: `${later.row.observation_id} tăng nhanh hơn 15 % một năm so với ${citeRow(earlier)}.`,
        en: `${later.row.observation_id} is more than 15 % a year above ${citeRow(earlier)}.`,
      });
    }
  },
};

function isJump({ earlier, later, years }: Change): boolean {
  const most = logicalInterval(earlier.row).high;
  return logicalInterval(later.row).low > most * GREATEST_GROWTH_A_YEAR ** years + FEW;
}
