import { describe, expect, it } from 'vitest';
import { differenceOf, showLine } from '../../../src/dataset/fix/difference.ts';

const shown = (line: string) =>
  showLine(line)
    .map(({ text, isSign }) => (isSign ? `[${text}]` : text))
    .join('');

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

describe('showLine', () => {
  it.each([
    ['line ends', 'a,b\r\n', 'a,b[CR][LF]'],
    ['a byte order mark', '\ufeffa', '[U+FEFF]a'],
    ['a no-break space', 'a,\u00a0b', 'a,[U+00A0]b'],
    ['blanks beside delimiters and at the ends, and no other', ' a b ,  c \n', '[␣]a b[␣],[␣␣]c[␣][LF]'],
    ['accents that stand apart', 'Đa\u0309ng', 'Đa[U+0309]ng'],
    ['signs that turn or hide text', '\u202ea\u200b', '[U+202E]a[U+200B]'],
    ['tabs', 'a\tb', 'a[TAB]b'],
    ['characters beyond the first plane', 'a\u{e0041}', 'a[U+E0041]'],
    ['nothing of plain letters', 'Đảng bộ', 'Đảng bộ'],
  ])('makes %s visible', (_claim, line, expected) => {
    expect(shown(line)).toBe(expected);
  });

  it('gives no piece for an empty line', () => {
    expect(showLine('')).toEqual([]);
  });
});
