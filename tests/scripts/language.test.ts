import { describe, expect, it } from 'vitest';
import { readLanguage } from '../../scripts/language.ts';

describe('readLanguage', () => {
  it.each([
    ['vi', {}, 'vi'],
    ['en', { LANG: 'vi_VN.UTF-8' }, 'en'],
    [undefined, {}, 'en'],
    [undefined, { LANG: 'vi_VN.UTF-8' }, 'vi'],
    [undefined, { LANG: 'de_DE.UTF-8' }, 'en'],
    [undefined, { LC_ALL: 'C', LANG: 'vi_VN.UTF-8' }, 'en'],
    [undefined, { LC_ALL: '', LC_MESSAGES: 'vi', LANG: 'C' }, 'vi'],
  ] as const)('--lang %s with %j: %s', (option, environment, language) => {
    expect(readLanguage(option, environment)).toBe(language);
  });

  it('knows no other language', () => {
    expect(() => readLanguage('fr', {})).toThrow('There is no language fr. Write --lang vi or --lang en.');
  });
});
