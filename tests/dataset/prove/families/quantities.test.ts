import { describe, expect, it } from 'vitest';
import { showFigures } from '../show.ts';

const CASES: readonly (readonly [claim: string, paragraph: string, figures: string])[] = [
  [
    'reads grouped numbers and leading noughts',
    '1.004 và 3.636.158, 02, 08, 74029355',
    'number 1.004, number 3.636.158, number 02, number 08, number 74029355',
  ],
  ['reads a number glued to the word before it', 'có11.727 đoàn viên', 'number 11.727'],
  ['keeps a full stop outside', 'lên 199. Các', 'number 199'],
  [
    'keeps the word that multiplies',
    '3,2 triệu, 57 ngàn, 5.2 million',
    'number 3,2 triệu, number 57 ngàn, number 5.2 million',
  ],
  ['tells “tỉ” from “tỉ lệ”', '10 tỉ đồng, 5 tỉ lệ', 'number 10 tỉ, number 5'],
  [
    'reads percentages with a sign, a blank or words',
    '83,64%, 103 %, 28 phần trăm, 3.16 percent',
    'percent 83,64%, percent 103 %, percent 28 phần trăm, percent 3.16 percent',
  ],
  ['leaves a sign outside', 'tăng +12,9%', 'percent 12,9%'],
  [
    'reads so many of so many',
    '11/35, 8.793/6.500, 500/500',
    'fraction 11/35, fraction 8.793/6.500, fraction 500/500',
  ],
  [
    'takes a round denominator for no year',
    '500/2000 người, 11/2000 đoàn viên',
    'fraction 500/2000, fraction 11/2000',
  ],
  [
    'reads ranges with any dash',
    '2 – 4, 10 – 12 người, 3 - 4%, 12% - 15%, 3-3,5%',
    'range 2 – 4, range 10 – 12, range 3 - 4%, range 12% - 15%, range 3-3,5%',
  ],
  [
    'reads ranges in words',
    'từ 15 đến 20, between 5 and 7, 3 to 4 percent',
    'range 15 đến 20, range 5 and 7, range 3 to 4 percent',
  ],
  ['reads a change as two figures', 'tăng từ 80 đến 100', 'number 80, number 100'],
  [
    'reads digits of other scripts, superscripts and vulgar fractions',
    '٣٤, m², ½',
    'other ٣٤, other ², other ½',
  ],
];

describe('quantities', () => {
  it.each(CASES)('%s: %s', (_claim, paragraph, figures) => {
    expect(showFigures(paragraph)).toBe(figures);
  });
});
