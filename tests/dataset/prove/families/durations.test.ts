import { describe, expect, it } from 'vitest';
import { showFigures } from '../show.ts';

const CASES: readonly (readonly [claim: string, paragraph: string, figures: string])[] = [
  ['keeps the unit', 'trong 5 năm qua, cứ 6 tháng', 'duration 5 năm, duration 6 tháng'],
  ['ends half a year at its unit', '6 tháng đầu năm 2021', 'duration 6 tháng, date 2021'],
  ['tells nine months from their year', '9 tháng năm 2021', 'duration 9 tháng, date 2021'],
  [
    'tells a plan of five years from its stretch',
    'kế hoạch 5 năm 2016-2020',
    'duration 5 năm, date 2016-2020',
  ],
  ['leaves a count before a year alone', 'kết nạp 80 năm 2021', 'number 80, date 2021'],
  [
    'reads a range of years of work',
    'từ 3 - 5 năm, 2 đến 3 tháng',
    'duration 3 - 5 năm, duration 2 đến 3 tháng',
  ],
  ['leaves a month before “năm” alone', 'tháng 6 năm nay', 'date 6'],
  ['reads English durations', 'in the past 5 years and 6 months', 'duration 5 years, duration 6 months'],
];

describe('durations', () => {
  it.each(CASES)('%s: %s', (_claim, paragraph, figures) => {
    expect(showFigures(paragraph)).toBe(figures);
  });
});
