import type { FigureFamily } from '../figure-token.ts';
import { after, anyCase, COUNTED_NOUN, exactCase } from './pattern.ts';

/** Capitals that name a kind of document or its issuer: `CTr`, `QĐ`, `BTCTW`, `QH14`. */
const SIGN = String.raw`\p{Lu}[\p{L}\d]*`;

const KINDS = [
  'Chỉ thị|Nghị quyết|Quyết định|Quy định|Kết luận|Hướng dẫn|Kế hoạch|Đề án|Thông tư|Nghị định|Thông tri',
  'Chương trình hành động|Chương trình|Công văn|Thông báo|Quy chế|Luật|Pháp lệnh',
  'Directive|Resolution|Decision|Regulation|Conclusion|Guideline|Plan|Project|Decree|Circular',
].join('|');

/** A document's number without its sign; “Kế hoạch 80 đảng viên” is a plan for so many, not a plan's number. */
const BARE_NUMBER = String.raw`\d+(?![\d%]|[.,/]\d)(?!${COUNTED_NOUN})`;

/** Numbers of documents: `21-NQ/TW`, `28- CT/TW`, `13/2019/QH14`, and the bare number after the kind's name. */
export const documents: FigureFamily = {
  kind: 'document',
  patterns: [
    exactCase(String.raw`(?<!\d)\d+\s*[-\u2010-\u2015]\s*${SIGN}(?:\/${SIGN})+`),
    exactCase(String.raw`(?<!\d)\d+(?:\/\d{4})?\/${SIGN}(?:[-\u2010-\u2015/]${SIGN})*`),
    exactCase(String.raw`${after(KINDS)}${BARE_NUMBER}`),
    anyCase(String.raw`${after(String.raw`(?:${KINDS})\s+(?:số|no\.?)`)}${BARE_NUMBER}`),
  ],
};
