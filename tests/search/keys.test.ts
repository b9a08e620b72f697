import { describe, expect, it } from 'vitest';
import { keysOfToken, keysOfWord } from '../../src/search/keys.ts';
import { matchWord } from '../../src/search/match-word.ts';
import { forgiveLetters, parseQuery } from '../../src/search/query.ts';
import { tokenize } from '../../src/search/tokens.ts';

const TEXTS = [
  '1.004', '1004', '1,004', '83,64', '83.64', '83', '11/35', '35', '30/6/2021', '6/2021', '2021', '1.234.567',
  '1.234.5', '1.50,2', '1.50,2/3', '0', '2 – 4', 'Đà Nẵng', 'da nang', 'Krông Bông', 'kronq', 'đảng viên', 'thạnh',
  'thanh', 'thành', 'thahn', 'nghiêm', 'university', 'universty', 'a', 'đ',
]; // prettier-ignore

describe('keys', () => {
  const tokens = TEXTS.flatMap(tokenize);
  const vocabulary = ['nghiem', 'thanh', 'university'];

  it('lead from each word to whatever fits it, whole or begun, right or misspelt', () => {
    let fits = 0;
    for (const text of TEXTS) {
      for (const word of forgiveLetters(parseQuery(text), vocabulary).words) {
        const ranges = keysOfWord(word, vocabulary);
        for (const token of tokens.filter((each) => matchWord(word, each, false) > 0)) {
          if (word.isFuzzy && !vocabulary.includes(token.folded)) continue;
          fits += 1;
          const isLedTo = keysOfToken(token).some((key) =>
            ranges.some((range) => (range.isPrefix ? key.startsWith(range.key) : key === range.key)),
          );
          expect({ text, token: token.written, isLedTo }).toEqual({
            text,
            token: token.written,
            isLedTo: true,
          });
        }
      }
    }
    expect(fits).toBeGreaterThan(60);
  });

  it('of a number with two meanings are those of both, and of their whole parts', () => {
    const [token] = tokenize('1.004');
    expect(token && keysOfToken(token)).toEqual(['#1004', '#1.004', '#1']);
    const [word] = parseQuery('1.004').words;
    expect(word && keysOfWord(word, []).map(({ key }) => key)).toEqual(['#1004', '#1.004']);
  });
});
