import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../src/dataset/model/language.ts';
import { GLOSSARY } from '../../src/i18n/glossary.ts';
import { linkTerms } from '../../src/site/terms.ts';

describe('linkTerms', () => {
  it('links the first occurrence of a term and leaves the rest', () => {
    expect(linkTerms('Chỉ tiêu là chỉ tiêu.', 'vi')).toEqual([
      { text: 'Chỉ tiêu', termId: 'chi-tieu' },
      { text: ' là chỉ tiêu.', termId: null },
    ]);
  });

  it('takes the longer of two terms that begin alike', () => {
    const pieces = linkTerms('mỗi đoàn viên ưu tú', 'vi');
    expect(pieces.map(({ termId }) => termId)).toEqual([null, 'doan-vien-uu-tu']);
  });

  it('finds no term inside a word', () => {
    expect(linkTerms('readmission', 'en')).toEqual([{ text: 'readmission', termId: null }]);
  });

  it('loses no letter of the text', () => {
    const text =
      'The quota of a Party branch in a congress term counts admission, not the class on the Party.';
    expect(
      linkTerms(text, 'en')
        .map((piece) => piece.text)
        .join(''),
    ).toBe(text);
  });
});

describe('the glossary', () => {
  it('explains each term once in each language', () => {
    for (const language of LANGUAGES) {
      const terms = GLOSSARY.map(({ term }) => term[language]);
      expect(new Set(terms).size).toBe(terms.length);
      expect(GLOSSARY.filter(({ definition }) => definition[language].length < 20)).toEqual([]);
    }
  });
});
