import { describe, expect, it } from 'vitest';
import { pageTitle } from '../../src/site/page-title.ts';

describe('pageTitle', () => {
  it.each([
    ['names the site after the title', 'Kiểm toán', 'Kiểm toán · Kết nạp'],
    ['does not say the name of the site twice', 'Kết nạp', 'Kết nạp'],
    ['leaves the name out where there is no room', 'x'.repeat(55), 'x'.repeat(55)],
    [
      'cuts a long title after a whole word, without its comma',
      'Trong số được giới thiệu cho Đảng, bao nhiêu người được kết nạp, và họ là những ai?',
      'Trong số được giới thiệu cho Đảng, bao nhiêu người được kết…',
    ],
  ])('%s', (_claim, title, expected) => {
    expect(pageTitle(title, 'Kết nạp')).toBe(expected);
    expect(expected.length).toBeLessThanOrEqual(61);
  });
});
