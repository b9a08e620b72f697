import { describe, expect, it } from 'vitest';
import { editDistance, nearest } from '../../../src/dataset/validate/nearest.ts';

describe('editDistance', () => {
  it.each([
    ['', '', 0],
    ['', 'abc', 3],
    ['kitten', 'sitting', 3],
    ['quang-tri', 'quang-tir', 2],
    ['all', 'all', 0],
  ])('from “%s” to “%s” is %i', (a, b, expected) => {
    expect(editDistance(a, b)).toBe(expected);
    expect(editDistance(b, a)).toBe(expected);
  });
});

describe('nearest', () => {
  const PLACES = ['quang-tri', 'quang-nam', 'dak-lak', 'dak-lak/krong-bong'];
  it.each([
    ['quang-tr', 'quang-tri'],
    ['quang_nam', 'quang-nam'],
    ['dak-lak/krong-bon', 'dak-lak/krong-bong'],
    ['ha-noi', null],
  ])('to “%s” is %s', (word, expected) => {
    expect(nearest(word, PLACES)).toBe(expected);
  });

  it('suggests nothing where there is nothing', () => {
    expect(nearest('hue', [])).toBeNull();
  });
});
