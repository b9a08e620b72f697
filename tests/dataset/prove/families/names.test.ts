import { describe, expect, it } from 'vitest';
import { showFigures } from '../show.ts';

const CASES: readonly (readonly [claim: string, paragraph: string, figures: string])[] = [
  [
    'keeps the letters of a name',
    'dịch COVID-19, Covid 19, U23, H5N1, lớp 12A1',
    'name COVID-19, name Covid 19, name U23, name H5N1, name 12A1',
  ],
  ['reads the age in the name of a movement', '“Đảng viên tuổi 18”', 'name 18'],
  ['takes an age for a number', 'đủ 18 tuổi', 'number 18'],
];

describe('names', () => {
  it.each(CASES)('%s: %s', (_claim, paragraph, figures) => {
    expect(showFigures(paragraph)).toBe(figures);
  });
});
