import { styleText } from 'node:util';
import { describe, expect, it } from 'vitest';
import { wrapLines } from '../../../scripts/add-report/wrap-lines.ts';

describe('wrapLines', () => {
  it.each([
    ['keeps a line that fits', 'một hai', 7, 'một hai'],
    ['breaks between words', 'một hai ba', 7, 'một hai\nba'],
    ['keeps the indent of a line', '  một hai ba', 9, '  một hai\n  ba'],
    ['keeps blanks within a line that fits', 'a   b', 5, 'a   b'],
    ['leaves a word that is too long whole', 'a https://example.org/ b', 8, 'a\nhttps://example.org/\nb'],
    ['breaks each line by itself', 'a b\nc d', 1, 'a\nb\nc\nd'],
  ])('%s', (_claim, text, width, wrapped) => {
    expect(wrapLines(text, width)).toBe(wrapped);
  });

  it('gives styles no width', () => {
    const bold = styleText('bold', 'một', { validateStream: false });
    expect(wrapLines(`${bold} hai`, 7)).toBe(`${bold} hai`);
  });
});
