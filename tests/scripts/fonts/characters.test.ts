import { describe, expect, it } from 'vitest';
import { neededCharacters } from '../../../scripts/fonts/characters.ts';

describe('the characters that the font needs', () => {
  const characters = [...neededCharacters(['Ðà \n Ω'])];

  it('have every Vietnamese letter with every tone in both cases', () => {
    const letters = characters.filter((character) => /[\u00c0-\u1eff]/.test(character));
    // 12 vowels of 6 tones and đ, twice; y, a, e, i, o, u without a tone are ASCII.
    expect(letters.filter((letter) => !'ÐΩ×÷'.includes(letter))).toHaveLength(2 * (12 * 6 + 1 - 6));
    expect(characters).toEqual(expect.arrayContaining([...'ỄẶỸửợđĐ']));
  });

  it('have what a text uses beside them, once and in order, and no control character', () => {
    expect(characters).toEqual([...new Set(characters)].sort());
    expect(characters).toEqual(expect.arrayContaining(['Ð', 'Ω', 'à']));
    expect(characters).not.toContain('\n');
  });
});
