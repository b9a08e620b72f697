import type { FigureFamily } from '../figure-token.ts';
import { anyCase, DASH, YEAR } from './pattern.ts';

const LENGTH = String.raw`(?<![\d.,/])(?<!(?:ngày|tháng|quý)\s+)\d{1,3}(?:[.,]\d+)?`;
const UNIT = String.raw`tháng|tuần|ngày|giờ|phút|thập\s+kỷ|thế\s+kỷ|(?:year|month|week|day|hour|minute|decade)s?`;

/**
 * Lengths of time with their unit: `5 năm`, `6 tháng`, `3 - 5 năm`. A number before “năm 2021” counts something
 * else; before a stretch (“5 năm 2016-2020”) it is the length of it.
 */
export const durations: FigureFamily = {
  kind: 'duration',
  patterns: [
    anyCase(
      String.raw`${LENGTH}(?:(?:${DASH}|\s+(?:đến|tới|to)\s+)\d{1,3}(?:[.,]\d+)?)?` +
        String.raw`\s+(?:${UNIT}|năm(?!\s+${YEAR}(?!${DASH}${YEAR})))(?!\p{L})`,
    ),
  ],
};
