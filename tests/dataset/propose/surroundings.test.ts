import { describe, expect, it } from 'vitest';
import { around } from './around.ts';

describe('surround', () => {
  it.each([
    [
      'keeps to the sentence',
      'Năm 2020 ít. Năm 2021 có [12] người. Năm sau nữa.',
      ' năm 2021 có ',
      ' người.',
    ],
    [
      'takes no full stop within a number for an end',
      'Có 1.004 người, gồm [5] nữ.',
      'có 1.004 người, gồm ',
      ' nữ.',
    ],
    ['ends at a semicolon', 'Xã A có 3 người; xã B có [4].', ' xã b có ', '.'],
    ['composes letters and lowers them', 'ĐA\u0309NG co\u0301 [4] NỮ', 'đảng có ', ' nữ'],
    ['takes a bracket after a stop for a beginning', 'Một. (Trong đó [2] nữ)', ' (trong đó ', ' nữ)'],
  ])('%s', (_what, sentence, before, after) => {
    expect(around(sentence)).toMatchObject({ before, after });
  });

  it('keeps what stood earlier in the paragraph', () => {
    expect(around('Năm 2020 ít. Rồi [12].').earlier).toBe('năm 2020 ít.');
  });
});
