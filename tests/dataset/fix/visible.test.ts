import { describe, expect, it } from 'vitest';
import { showChange, showLine, showText, type Piece } from '../../../src/dataset/fix/visible.ts';

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

describe('showChange', () => {
  const shown = (before: string, after: string) => {
    const change = showChange(before, after);
    return [write(change.before), write(change.after)];
  };

  it('shows the blanks that went and no other', () => {
    expect(shown('a, b,c ,d\n', 'a, b,c,d\n')).toEqual(['a, b,c[␣],d[LF]', 'a, b,c,d[LF]']);
  });

  it('leaves out what is far from the change', () => {
    const far = 'x'.repeat(60);
    expect(shown(`${far}\u00a0${far}`, far + far)).toEqual([
      `…${far.slice(20)}[U+00A0]${far.slice(20)}…`,
      `…${far.slice(20)}${far.slice(20)}…`,
    ]);
  });

  it('cuts a change that fills megabytes', () => {
    expect(shown('a'.repeat(2_000_000), '')[0]).toHaveLength(401);
  });
});
