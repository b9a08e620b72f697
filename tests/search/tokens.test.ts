import { describe, expect, it } from 'vitest';
import { tokenize } from '../../src/search/tokens.ts';

describe('tokenize', () => {
  it('cuts a text into words and numbers, which keep their separators', () => {
    expect(tokenize('Tỷ lệ: 83,64%, 11/35 (30/6/2021).').map(({ written }) => written)).toEqual([
      'tỷ', 'lệ', '83,64', '11/35', '30/6/2021',
    ]); // prettier-ignore
  });

  it.each(['Đắk', 'Ðắk', 'đắk', 'Đắk'.normalize('NFD')])('folds %s to the same word', (word) => {
    expect(tokenize(word).map(({ folded }) => folded)).toEqual(['dak']);
  });

  it('says where a word stands in the composed text', () => {
    expect(tokenize('ở Đà Nẵng'.normalize('NFD')).map(({ start, end }) => [start, end])).toEqual([
      [0, 1],
      [2, 4],
      [5, 9],
    ]);
  });
});
