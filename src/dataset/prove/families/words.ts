import type { FigureFamily } from '../figure-token.ts';
import { anyCase, COUNTED_NOUN } from './pattern.ts';

const UNIT = 'một|hai|ba|bốn|năm|sáu|bảy|bẩy|tám|chín';
const LAST = `${UNIT}|mốt|tư|lăm`;
const TENS = String.raw`(?:mười|(?:${UNIT})\s+(?:mươi|chục))(?:\s+(?:${LAST}))?`;
const HUNDREDS = String.raw`(?:${UNIT})\s+trăm(?:\s+(?:(?:linh|lẻ)\s+(?:${LAST})|${TENS}|(?:${UNIT})))?`;
const SMALL = `(?:${HUNDREDS}|${TENS}|${UNIT})`;
const SCALE = String.raw`(?:\s+(?:tỷ|triệu|nghìn|ngàn))`;
const VIETNAMESE = String.raw`${SMALL}(?:${SCALE}+\s+${SMALL})*${SCALE}*`;

/** After these words “năm” is a year, not five; after “thứ” a number word is an ordinal, after “mỗi” no count. */
const NO_COUNT_BEFORE = String.raw`(?<!(?<!\p{L})(?:thứ|mỗi|từng)\s+)`;
const NO_YEAR = String.raw`(?<!(?:\d|(?<!\p{L})(?:hằng|hàng|các|những|nhiều|mấy|vài|trong|cả|đầu|giữa|cuối|qua|nay|suốt))\s+(?=năm))`;

const ENGLISH_UNIT = 'one|two|three|four|five|six|seven|eight|nine';
const ENGLISH_TEEN = 'ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen';
const ENGLISH_TENS = `(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[-\\s](?:${ENGLISH_UNIT}))?`;
const ENGLISH_SMALL = `(?:${ENGLISH_TENS}|${ENGLISH_TEEN}|${ENGLISH_UNIT})`;
const ENGLISH = String.raw`${ENGLISH_SMALL}(?:\s+(?:and\s+)?(?:hundred|thousand|million|${ENGLISH_SMALL}))*`;

/**
 * Number words that carry a figure: only directly before a noun that is counted (“hai đảng viên”, “five members”).
 * “một số”, “một bộ phận”, “một trong những” and “một quý” carry none, because no counted noun follows.
 */
export const words: FigureFamily = {
  kind: 'word',
  patterns: [
    anyCase(String.raw`(?<![\p{L}\d])${NO_COUNT_BEFORE}${NO_YEAR}${VIETNAMESE}(?=${COUNTED_NOUN})`),
    anyCase(String.raw`(?<![\p{L}\d-])${ENGLISH}(?=${COUNTED_NOUN})`),
  ],
};
