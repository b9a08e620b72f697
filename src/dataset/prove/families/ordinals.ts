import type { FigureFamily } from '../figure-token.ts';
import { after, anyCase, exactCase, LABEL } from './pattern.ts';

const CUES = [
  'thứ|trung ương|khóa|khoá|kỳ|đợt|lớp|chi bộ|tổ|tiểu đội|trung đội|tiểu đoàn|trung đoàn|sư đoàn|quân khu|binh đoàn',
  'điều|khoản|điểm|chương|mục|phần|bài|kỳ họp|vị trí|xếp hạng|hạng|cấp',
  'cell|branch|group|class|grade|article|chapter|part|session|rank(?:ed)?',
].join('|');

/** Numbers that name a place in an order: `5` in “lần thứ 5”, `2` in “Chi bộ 2”, `50` in “50th”, a list's `1.`. */
export const ordinals: FigureFamily = {
  kind: 'ordinal',
  patterns: [
    anyCase(String.raw`${after(CUES)}${LABEL}`),
    anyCase(String.raw`(?<![\d.,])\d+(?=(?:st|nd|rd|th)(?!\p{L}))`),
    exactCase(String.raw`(?<=^\s*)\d{1,2}(?=[.)]\s)`),
  ],
};
