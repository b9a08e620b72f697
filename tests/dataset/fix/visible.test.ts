import { describe, expect, it } from 'vitest';
import { showLine, showText, type Piece } from '../../../src/dataset/fix/visible.ts';

const write = (pieces: readonly Piece[]) =>
  pieces.map(({ text, isSign }) => (isSign ? `[${text}]` : text)).join('');

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
    expect(write(showLine(line))).toBe(expected);
  });

  it('gives no piece for an empty line', () => {
    expect(showLine('')).toEqual([]);
  });
});

describe('showText', () => {
  it('shows what hides or turns text and leaves blanks', () => {
    expect(write(showText('a, \u202eb \u200bc'))).toBe('a, [U+202E]b [U+200B]c');
  });
});
