import { describe, expect, it } from 'vitest';
import { finalNewline } from '../../../../src/dataset/fix/fixes/final-newline.ts';
import { applyFix } from '../apply.ts';

describe('finalNewline', () => {
  it.each([
    ['ends the last line', 'a,b\n1,2', 'a,b\n1,2\n'],
    ['leaves a text that ends with one', 'a,b\n', 'a,b\n'],
    ['leaves an empty text', '', ''],
    ['leaves a text whose last cell is still open', 'a,"b', 'a,"b'],
  ])('%s', (_claim, before, after) => {
    expect(applyFix(finalNewline, before)).toBe(after);
  });
});
