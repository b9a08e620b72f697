import { describe, expect, it } from 'vitest';
import { emphasise } from '../../src/search/emphasis.ts';
import { parseQuery } from '../../src/search/query.ts';

/** The text with its matches in brackets. */
function mark(text: string, query: string): string {
  return emphasise(text, parseQuery(query))
    .map((part) => (part.isMatch ? `[${part.text}]` : part.text))
    .join('');
}

describe('emphasise', () => {
  it.each([
    ['Quận Thanh Khê, Đà Nẵng', 'da nang', 'Quận Thanh Khê, [Đà Nẵng]'],
    ['Học sinh, sinh viên', 'hoc sinh', '[Học sinh], [sinh] viên'],
    ['hơn 167%', '167', 'hơn [167]%'],
    ['Nguyễn <b>', 'b', 'Nguyễn <[b]>'],
    ['Bạc Liêu', '', 'Bạc Liêu'],
  ])('in “%s” for “%s”', (text, query, marked) => {
    expect(mark(text, query)).toBe(marked);
  });

  it('loses no letter', () => {
    const parts = emphasise('Đà Nẵng: 9 tháng', parseQuery('thang'));
    expect(parts.map(({ text }) => text).join('')).toBe('Đà Nẵng: 9 tháng');
  });
});
