import { describe, expect, it } from 'vitest';
import { differenceOf } from '../../../src/dataset/fix/difference.ts';

describe('differenceOf', () => {
  it('lists the lines that differ, with their line ends', () => {
    expect(differenceOf('a,b\r\n1, 2\r\n', 'a,b\n1,2\n')).toEqual([
      { line: 1, before: 'a,b\r\n', after: 'a,b\n' },
      { line: 2, before: '1, 2\r\n', after: '1,2\n' },
    ]);
  });

  it('shows a line that is dropped at the top, and no other', () => {
    expect(differenceOf('sep=,\na,b\n1,2\n', 'a,b\n1,2\n')).toEqual([
      { line: 1, before: 'sep=,\n', after: null },
    ]);
  });

  it('shows the end that a last line gets', () => {
    expect(differenceOf('a\nb', 'a\nb\n')).toEqual([{ line: 2, before: 'b', after: 'b\n' }]);
  });

  it('is empty for equal texts', () => {
    expect(differenceOf('a\nb\n', 'a\nb\n')).toEqual([]);
  });
});
