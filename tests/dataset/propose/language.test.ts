import { describe, expect, it } from 'vitest';
import { proposeLanguage } from '../../../src/dataset/propose/language.ts';

describe('proposeLanguage', () => {
  it.each([
    ['Huyện đã kết nạp được nhiều đảng viên trẻ', 'vi'],
    ['Huye\u0323\u0302n đa\u0303 kê\u0301t na\u0323p', 'vi'],
    ['The district of Krông Bông admitted many young people in the year', 'en'],
    ['Le district est dans la province, et les jeunes sont une force pour le Parti', 'fr'],
  ])('%s: %s', (text, language) => {
    expect(proposeLanguage(text)).toBe(language);
  });
});
