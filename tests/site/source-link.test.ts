import { describe, expect, it } from 'vitest';
import { sourceLink } from '../../src/site/source-link.ts';

const url = 'https://example.org/bai-viet.html';

describe('sourceLink', () => {
  it.each([
    ['a printed figure', '1.004', `${url}#:~:text=1.004`],
    ['a percentage', '83,64%', `${url}#:~:text=83%2C64%25`],
    ['a range, whose dash would mean something else', '90 - 100', `${url}#:~:text=90%20%2D%20100`],
    ['a short figure', '80', url],
    ['a year', '2021', url],
  ])('leads to %s', (_claim, as_printed, expected) => {
    expect(sourceLink({ url }, { as_printed })).toBe(expected);
  });

  it('gives a section or a home page no fragment', () => {
    expect(sourceLink({ url: 'https://example.org/tag/dang-vien' }, { as_printed: '1.004' })).toBe(
      'https://example.org/tag/dang-vien',
    );
    expect(sourceLink({ url: 'https://example.org/' }, { as_printed: '1.004' })).toBe('https://example.org/');
  });

  it('gives nothing where the report has no address', () => {
    expect(sourceLink({ url: null }, { as_printed: '1.004' })).toBeNull();
  });
});
