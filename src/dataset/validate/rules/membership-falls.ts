import { logicalInterval } from '../interval.ts';
import { citeRow, FEW, oddity } from '../oddity.ts';
import type { Rule } from '../rule.ts';
import { changes, type Change } from '../stocks.ts';

/**
 * An allowance for members who die, leave and move away, not a measured rate. Admissions make up for more than that: in
 * the collected reports no membership certainly falls from one day to a later one.
 */
const GREATEST_LOSS_A_YEAR = 0.02;

/** A membership does not fall by more than 2 % a year (and ten people); a shorter time counts as a year. */
export const membershipFalls: Rule = {
  id: 'membership-falls',
  severity: 'warning',
  scope: 'place',
  waivable: true,
  needsNote: true,
  title: {
    vi: 'Số đảng viên không giảm quá 2 % một năm.',
    en: 'A membership does not fall by more than 2 % a year.',
  },
  *check(context) {
    for (const { earlier, later } of changes(context, isFall)) {
      yield oddity(later, {
        vi: `${later.row.observation_id} ít đảng viên hơn trước, dù vẫn có kết nạp: ${citeRow(earlier)}.`,
        en: `${later.row.observation_id} has fewer members than before, although people are admitted: ${citeRow(earlier)}.`,
      });
    }
  },
};

function isFall({ earlier, later, years }: Change): boolean {
  if (later.row.indicator_id !== 'members') return false;
  const least = logicalInterval(earlier.row).low;
  return logicalInterval(later.row).high < least * (1 - GREATEST_LOSS_A_YEAR * years) - FEW;
}
