import { describe, expect, it } from 'vitest';
import { showFigures } from '../show.ts';

const CASES: readonly (readonly [claim: string, paragraph: string, figures: string])[] = [
  [
    'reads the number in the name of a place',
    'Quận 4, Phường 15, khu phố 1, tổ 5, District 7',
    'place 4, place 15, place 1, place 5, place 7',
  ],
  ['takes a number before a counted noun for a count', 'toàn phường 24 đảng viên', 'number 24'],
];

describe('places', () => {
  it.each(CASES)('%s: %s', (_claim, paragraph, figures) => {
    expect(showFigures(paragraph)).toBe(figures);
  });
});
