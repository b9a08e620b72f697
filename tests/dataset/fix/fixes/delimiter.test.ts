import { describe, expect, it } from 'vitest';
import { delimiter } from '../../../../src/dataset/fix/fixes/delimiter.ts';
import { applyFix } from '../apply.ts';

describe('delimiter', () => {
  it.each([
    ['turns semicolons into commas', 'a;b\n1;2\n', 'a,b\n1,2\n'],
    ['turns tabs into commas', 'a\tb\n1\t2', 'a,b\n1,2'],
    ['puts a cell with a comma in quotes and changes no decimal', 'a;b\n83,64%;2\n', 'a,b\n"83,64%",2\n'],
    ['keeps the quotes of a cell that needs them', 'a;b\n"x;""y""";2\n', 'a,b\n"x;""y""",2\n'],
    ['drops the hint of Excel and goes by it', 'sep=;\na;b\n', 'a,b\n'],
    ['drops a hint that says comma', 'sep=,\na,b\n', 'a,b\n'],
    ['leaves a hint that it does not know', 'sep=#\na#b\n', 'sep=#\na#b\n'],
    ['leaves commas', 'a,b;c\n1,2\n', 'a,b;c\n1,2\n'],
    ['leaves a text with an open quote', 'a;"b\n', 'a;"b\n'],
  ])('%s', (_claim, before, after) => {
    expect(applyFix(delimiter, before)).toBe(after);
  });
});
