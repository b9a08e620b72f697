import { describe, expect, it } from 'vitest';
import { composedLetters } from '../../../../src/dataset/fix/fixes/composed-letters.ts';
import { applyFix } from '../apply.ts';

describe('composedLetters', () => {
  it.each([
    ['joins accents to their letters', 'a,Đa\u0309ng\n', 'a,Đảng\n'],
    ['leaves composed letters', 'a,Đảng\n', 'a,Đảng\n'],
  ])('%s', (_claim, before, after) => {
    expect(applyFix(composedLetters, before)).toBe(after);
  });
});
