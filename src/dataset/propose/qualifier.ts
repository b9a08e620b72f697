import type { Observation } from '../model/tables.ts';
import type { FigureKind } from '../prove/figure-token.ts';
import type { Surroundings } from './surroundings.ts';

type Qualifier = Observation['qualifier'];

/** Words that end directly before the figure. */
const BEFORE: readonly (readonly [Qualifier, RegExp])[] = [
  [
    'under',
    /(?:dưới|chưa đạt|chưa đến|chưa tới|chưa được|không đạt|không đến|under|less than|fewer than|below)$/,
  ],
  ['at_least', /(?:ít nhất|tối thiểu|không dưới|đạt từ|at least)$/],
  ['at_most', /(?:tối đa|không quá|at most|no more than|up to)$/],
  ['over', /(?<!\p{L})(?:hơn|trên|vượt mức|over|more than|exceeding)$/u],
  ['nearly', /(?<!\p{L})(?:gần|xấp xỉ|ngót|suýt soát|nearly|almost|close to)$/u],
  ['about', /(?<!\p{L})(?:khoảng|chừng|độ|tầm|about|around|approximately|roughly|some)$/u],
];
const OR_MORE = /^\S*(?: \S+){0,3} trở lên|^ or more/;
/** Several values of several years or places, not one that is not known yet. */
const SPREAD = /(?:hằng năm|hàng năm|mỗi năm|qua các năm|annually|each year|every year|tùy|giữa các)/;

/** What the wording does to the number: the word directly before it, or the form of a range. */
export function proposeQualifier(
  kind: FigureKind,
  status: Observation['status'],
  { before, after }: Surroundings,
): Qualifier {
  if (kind === 'range') return status === 'result' && SPREAD.test(before) ? 'spread' : 'between';
  if (OR_MORE.test(after)) return 'at_least';
  const ending = before.trimEnd();
  return BEFORE.find(([, pattern]) => pattern.test(ending))?.[0] ?? 'exact';
}
