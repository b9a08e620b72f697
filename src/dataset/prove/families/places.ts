import type { FigureFamily } from '../figure-token.ts';
import { after, anyCase, LABEL } from './pattern.ts';

const CUES = [
  'quận|phường|khu phố|khu vực|khu|tổ dân phố|tổ|ấp|thôn|xóm|khóm|bản|buôn|làng|đội|cụm|tiểu khu',
  'quốc lộ|đường|phố|ngõ|hẻm|ngách|số nhà|district|ward|quarter|hamlet|village|zone|street',
].join('|');

/** Numbers that name a place: `4` in “Quận 4”, `15` in “Phường 15”. */
export const places: FigureFamily = {
  kind: 'place',
  patterns: [anyCase(String.raw`${after(CUES)}${LABEL}`)],
};
