import { describe, expect, it } from 'vitest';
import { showFigures } from '../show.ts';

const CASES: readonly (readonly [claim: string, paragraph: string, figures: string])[] = [
  ['reads a word before a counted noun', 'hai đảng viên và một học sinh', 'word hai, word một'],
  [
    'reads a compound of words',
    'ba trăm hai mươi lăm đoàn viên, một triệu thanh niên',
    'word ba trăm hai mươi lăm, word một triệu',
  ],
  [
    'reads no figure in words of no count',
    'một số đảng viên, một bộ phận quần chúng, một trong những người, một quý',
    '',
  ],
  ['reads no figure in “mỗi một” and “thứ hai”', 'mỗi một đoàn viên, người thứ hai', ''],
  ['tells five from a year', 'kết nạp năm đảng viên, hằng năm đảng viên mới, mỗi năm chi bộ', 'word năm'],
  [
    'reads English words before a counted noun',
    'five members, twenty-five new party members, two Party organizations',
    'word five, word twenty-five, word two',
  ],
  ['reads no figure in “one of the members”', 'one of the members', ''],
];

describe('number words', () => {
  it.each(CASES)('%s: %s', (_claim, paragraph, figures) => {
    expect(showFigures(paragraph)).toBe(figures);
  });
});
