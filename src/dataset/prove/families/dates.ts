import type { FigureFamily } from '../figure-token.ts';
import { after, anyCase, COUNTED_NOUN, DASH, exactCase, LABEL, YEAR } from './pattern.ts';

const MONTH_NAME = [
  'January|February|March|April|May|June|July|August|September|October|November|December',
  String.raw`(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.?`,
].join('|');
const DAY = String.raw`(?<![\d.,/])\d{1,2}(?:st|nd|rd|th)?`;
/** No part of a range, a fraction or a longer number; a comma may stand between two years. */
const ALONE = String.raw`(?<!\d\s?[-\u2010-\u2015/]\s?)(?<!\d\.)(?<!(?<=\d)(?<!(?:19|20)\d{2}),)`;
const DAY_CUES = 'ngày|mùng|mồng|sáng|trưa|chiều|tối|đợt|dịp';

/**
 * Days, hours and stretches of years, as one token from the first figure to the last: `08:18`, `16/6/2022`,
 * `17 tháng 8 năm 2022`, `8 năm 2022` (after “tháng”), `August 17, 2022`, `2020 -2025`.
 */
export const dates: FigureFamily = {
  kind: 'date',
  patterns: [
    exactCase(String.raw`(?<![\d:])(?:[01]?\d|2[0-3]):[0-5]\d(?::[0-5]\d)?(?![\d:])`),
    anyCase(String.raw`(?<![\d.,])\d{1,2}(?:\s?giờ\s?|\s?h\s?)[0-5]\d(?!\d)`),
    anyCase(String.raw`(?<![\d.,])\d{1,2}h(?!\p{L})`),
    exactCase(String.raw`(?<![\d.,/])\d{1,2}\s?([-/.])\s?\d{1,2}\s?\1\s?(?:19|20)\d{2}(?!\d)`),
    exactCase(String.raw`(?<![\d.,/])\d{1,2}\/\d{1,2}\/\d{2}(?![\d/])`),
    exactCase(String.raw`(?<![\d.,/])(?:19|20)\d{2}-\d{2}-\d{2}(?!\d)`),
    anyCase(String.raw`${DAY}\s+tháng\s+\d{1,2}(?:,?\s+năm\s+|\s*[-/]\s*)${YEAR}`),
    anyCase(String.raw`${after(`${DAY_CUES}|từ|đến`)}\d{1,2}\s+tháng\s+\d{1,2}(?!\d)`),
    anyCase(String.raw`${after('tháng|quý')}\d{1,2},?\s+năm\s+${YEAR}`),
    exactCase(
      String.raw`(?:${DAY}\s+)?(?<!\p{L})(?:${MONTH_NAME})(?:\s+\d{1,2}(?:st|nd|rd|th)?)?,?\s+${YEAR}`,
    ),
    exactCase(
      String.raw`${DAY}\s+(?:${MONTH_NAME})(?!\p{L})|(?<!\p{L})(?:${MONTH_NAME})\s+\d{1,2}(?![\d.,%])`,
    ),
    exactCase(String.raw`(?<![/.,])${YEAR}(?:${DASH}|\s*\/\s*|\s+(?:đến|tới|to)\s+)${YEAR}`),
    exactCase(String.raw`(?<![/.,])${YEAR}[-\u2010-\u2015]\d{2}(?![\d%]|[.,]\d)`),
  ],
};

/** Months, quarters and years; after the durations, so that “kế hoạch 5 năm 2016-2020” keeps its `5 năm`. */
export const years: FigureFamily = {
  kind: 'date',
  patterns: [
    anyCase(String.raw`(?<![\d.,/])(?:0?[1-9]|1[0-2])\s?[-/]\s?${YEAR}(?!${COUNTED_NOUN})`),
    anyCase(String.raw`${after(DAY_CUES)}\d{1,2}[-/.]\d{1,2}(?![\d%]|[-.,/]\d)`),
    anyCase(String.raw`${after('ngày|mùng|mồng|tháng|quý')}${LABEL}`),
    anyCase(String.raw`${after('năm|năm học|year|since|in')}${YEAR}`),
    anyCase(String.raw`${ALONE}${YEAR}(?!\s*%|${DASH}\d|\s*\/\s*\d)(?!${COUNTED_NOUN})`),
  ],
};
