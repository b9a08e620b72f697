import { describe, expect, it } from 'vitest';
import { showFigures } from '../show.ts';

const CASES: readonly (readonly [claim: string, paragraph: string, figures: string])[] = [
  [
    'reads the number after a word of order',
    'lần thứ 5, Chi bộ 2, Trung ương 4, khóa 12, lớp 10',
    'ordinal 5, ordinal 2, ordinal 4, ordinal 12, ordinal 10',
  ],
  ['takes a number before a counted noun for a count', 'chi bộ 26 đảng viên', 'number 26'],
  ['reads an English ordinal without its ending', 'the 50th anniversary', 'ordinal 50'],
  ['reads the number of a list', '1. Kết quả', 'ordinal 1'],
];

describe('ordinals', () => {
  it.each(CASES)('%s: %s', (_claim, paragraph, figures) => {
    expect(showFigures(paragraph)).toBe(figures);
  });
});
