import { describe, expect, it } from 'vitest';
import { outerBlanks } from '../../../../src/dataset/fix/fixes/outer-blanks.ts';
import { applyFix } from '../apply.ts';

describe('outerBlanks', () => {
  it.each([
    ['deletes blanks at the start and end of cells', 'a , b\n 1,2 \n', 'a,b\n1,2\n'],
    ['deletes no-break spaces and tabs', 'a,\u00a0b\t\n', 'a,b\n'],
    ['deletes them in quoted cells', 'a," b, c "\n', 'a,"b, c"\n'],
    ['empties a cell of blanks', 'a,b\n  ,2\n', 'a,b\n,2\n'],
    ['leaves blanks within a cell', 'a,b  c\n', 'a,b  c\n'],
    ['leaves a line break at the end of a cell', 'a,"b\n"\n', 'a,"b\n"\n'],
    ['leaves a cell whose quote follows a blank', 'a, "b"\n', 'a, "b"\n'],
    ['leaves the quotes of other cells as they are', '"a"," b"\n', '"a",b\n'],
    ['leaves a text with an open quote', 'a ,"b\n', 'a ,"b\n'],
  ])('%s', (_claim, before, after) => {
    expect(applyFix(outerBlanks, before)).toBe(after);
  });
});
