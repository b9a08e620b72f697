import type { WholeNumbers } from '../dataset/derive/whole-numbers.ts';
import type { Language } from '../dataset/model/language.ts';
import { formatNumber } from './format.ts';
import { MESSAGES } from './messages.ts';

/** Whole numbers in words: `598 to 601`, `880`, `601 or less`; says so where there are none. */
export function formatWholeNumbers({ first, last, count }: WholeNumbers, language: Language): string {
  const { audit, interval } = MESSAGES[language];
  if (count === 0) return audit.none;
  const [low, high] = [first, last].map((end) => end !== null && formatNumber(end, language));
  if (low && high) return low === high ? low : interval.between(low, high);
  if (low) return interval.atLeast(low);
  return high ? interval.atMost(high) : interval.anything;
}
