import { describe, expect, it } from 'vitest';
import { proposeSelection } from '../../../src/dataset/propose/selection.ts';
import { around } from './around.ts';

describe('proposeSelection', () => {
  it.each([
    ['a', 'Điển hình là nơi này với [8]', null],
    ['a/b', 'Điển hình là nơi này với [8]', 'best'],
    ['a/b', 'Nơi đạt thấp nhất có [8]', 'worst'],
    ['a/b', 'Nơi này có [8]', 'list'],
  ])('of %s, “%s”: %s', (place, sentence, selection) => {
    expect(proposeSelection(place, 'a', around(sentence))).toBe(selection);
  });
});
