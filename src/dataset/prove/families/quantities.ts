import type { FigureFamily } from '../figure-token.ts';
import { anyCase, DASH, MAGNITUDE, NUMBER, PERCENT } from './pattern.ts';

const UNIT = `(?:${PERCENT}|${MAGNITUDE})?`;
/** “Tăng từ 80 đến 100” says two figures; “từ 80 đến 100” without a change is one range. */
const NO_CHANGE = String.raw`(?<!(?:tăng|giảm|nâng|hạ|rose|increased|grew|fell)\s+(?:từ|from)\s+)`;

/** Two ends of one range: `2 – 4`, `3 - 4%`, `12% - 15%`, `15 đến 20`. */
export const ranges: FigureFamily = {
  kind: 'range',
  patterns: [
    anyCase(`${NUMBER}${UNIT}${DASH}${NUMBER}${UNIT}`),
    anyCase(String.raw`(?<=between\s+)${NUMBER}${UNIT}\s+and\s+${NUMBER}${UNIT}`),
    anyCase(String.raw`(?<=entre\s+)${NUMBER}${UNIT}\s+et\s+${NUMBER}${UNIT}`),
    anyCase(String.raw`${NO_CHANGE}${NUMBER}${UNIT}\s+(?:đến|tới|to|à)\s+${NUMBER}${UNIT}`),
  ],
};

/** So many of so many: `11/35`, `8.793/6.500`. */
export const fractions: FigureFamily = {
  kind: 'fraction',
  patterns: [anyCase(String.raw`${NUMBER}\s?\/\s?${NUMBER}`)],
};

/** `83,64%`, `103 %`, `3.16 percent`. */
export const percentages: FigureFamily = {
  kind: 'percent',
  patterns: [anyCase(`${NUMBER}(?:${PERCENT})`)],
};

/** `1.004`, `02`, `3,2 triệu`; a word glued to its front (`có11.727`) is no part of it. */
export const numbers: FigureFamily = {
  kind: 'number',
  patterns: [anyCase(`${NUMBER}(?:${MAGNITUDE})?`)],
};

/** What no other family took, so that no digit of a text goes unseen. */
export const others: FigureFamily = {
  kind: 'other',
  patterns: [/[\p{Nd}\p{No}]+/gu],
};
