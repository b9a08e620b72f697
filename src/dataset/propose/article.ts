import type { Paragraph } from '../prove/paragraphs.ts';
import { findHeadline } from './headline.ts';

/** The first and the last paragraph of the article itself; what lies outside is the page's. */
export interface ArticleSpan {
  readonly first: number;
  readonly last: number;
}

const LONGEST_MARK = 60;
/** What follows an article on a page, each a short line of its own. */
const AFTER =
  /^(?:bình luận|ý kiến bạn đọc|phản hồi|(?:các )?tin (?:khác|mới|liên quan|cùng chuyên mục)|(?:các )?bài (?:viết )?(?:khác|liên quan|cùng chuyên mục)|mới nhất|xem nhiều|đọc nhiều|từ khóa|tags?\b|chia sẻ|thống kê truy cập|gửi bình luận|bạn còn|viết bình luận|\d* ?go top|lượt xem|comments?\b|related|read more|most read|share\b)/;

/** Where the article begins (its headline) and ends (before the first line that only a page has). */
export function findArticle(paragraphs: readonly Paragraph[]): ArticleSpan {
  const first = findHeadline(paragraphs)?.paragraph ?? 1;
  const after = paragraphs.find(({ number, text }) => number > first && isPageLine(text));
  return { first, last: (after?.number ?? paragraphs.length + 1) - 1 };
}

function isPageLine(text: string): boolean {
  const line = text.trim().normalize('NFC').toLowerCase();
  return line.length <= LONGEST_MARK && AFTER.test(line);
}
