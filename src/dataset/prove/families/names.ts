import type { FigureFamily } from '../figure-token.ts';
import { after, anyCase, exactCase, LABEL } from './pattern.ts';

/** Figures that belong to a name: `COVID-19`, `U23`, `12A1`, and the age in “đảng viên tuổi 18”. */
export const names: FigureFamily = {
  kind: 'name',
  patterns: [
    anyCase(String.raw`(?<!\p{L})covid[-\u2010-\u2015\s]*19(?!\d)`),
    exactCase(String.raw`(?<!\p{L})\p{Lu}{2,}-\d{1,2}(?!\d|[.,/]\d|%)`),
    exactCase(String.raw`(?<![\p{L}\d])\p{Lu}{1,2}\d{1,3}(?:\p{Lu}\d*)*(?!\d|[.,/]\d|%)`),
    exactCase(String.raw`(?<![\p{L}\d.,/])\d{1,2}\p{Lu}\d{0,2}(?![\p{L}\d])`),
    anyCase(String.raw`${after('tuổi')}${LABEL}`),
  ],
};
