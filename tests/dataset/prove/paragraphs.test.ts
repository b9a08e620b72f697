import { describe, expect, it } from 'vitest';
import { splitParagraphs } from '../../../src/dataset/prove/paragraphs.ts';

describe('splitParagraphs', () => {
  it('counts the non-blank lines from 1', () => {
    expect(
      splitParagraphs('một\n\nhai\nba\n').map(({ number, text }) => `${String(number)} ${text}`),
    ).toEqual(['1 một', '2 hai', '3 ba']);
  });

  it.each([
    ['spaces', '   '],
    ['a tab', '\t'],
    ['no-break spaces', '\u00a0\u202f'],
    ['a zero-width space', '\u200b'],
    ['a byte order mark', '\ufeff'],
  ])('takes a line of %s for blank', (_what, line) => {
    expect(splitParagraphs(`a\n${line}\nb`).map(({ text }) => text)).toEqual(['a', 'b']);
  });

  it('ends a line at LF, CRLF and CR alike', () => {
    expect(splitParagraphs('a\r\nb\rc\nd').map(({ text }) => text)).toEqual(['a', 'b', 'c', 'd']);
  });

  it('keeps the offsets and the characters of the text as saved', () => {
    const text = '\r\n\r\n  e\u0302 80\n';
    expect(splitParagraphs(text)).toEqual([{ number: 1, text: '  e\u0302 80', start: 4 }]);
  });

  it('finds no paragraph in an empty text', () => {
    expect(splitParagraphs('')).toEqual([]);
  });
});
