import { describe, expect, it } from 'vitest';
import { findArticle } from '../../../src/dataset/propose/article.ts';
import { splitParagraphs } from '../../../src/dataset/prove/paragraphs.ts';

const HEADLINE = 'Huyện chăm lo kết nạp người trẻ';

describe('findArticle', () => {
  it.each([
    ['the whole text', [HEADLINE, 'Một đoạn.'], { first: 1, last: 2 }],
    ['what lies below the page’s own head', ['Trang chủ', HEADLINE, 'Một đoạn.'], { first: 2, last: 3 }],
    [
      'what lies above the comments',
      [HEADLINE, 'Một đoạn.', 'BÌNH LUẬN', 'Còn 500 ký tự'],
      { first: 1, last: 2 },
    ],
    [
      'a line that only begins like the page’s',
      [HEADLINE, `Phản hồi ${'của các nơi '.repeat(8)}`],
      { first: 1, last: 2 },
    ],
    ['a text without a headline', ['Một.', 'Hai.'], { first: 1, last: 2 }],
  ])('is %s', (_what, lines, span) => {
    expect(findArticle(splitParagraphs(lines.join('\n')))).toEqual(span);
  });
});
