import { describe, expect, it } from 'vitest';
import { showFigures } from '../show.ts';

const CASES: readonly (readonly [claim: string, paragraph: string, figures: string])[] = [
  [
    'reads a number with its sign',
    'số 21-NQ/TW, 48-CTr/TU, 1043-QĐ/TU',
    'document 21-NQ/TW, document 48-CTr/TU, document 1043-QĐ/TU',
  ],
  ['keeps a blank or a dash within it', 'số 28- CT/TW và 28–CT/TW', 'document 28- CT/TW, document 28–CT/TW'],
  [
    'reads a number with its year or a slash',
    '13/2019/QH14, 01/2018/NĐ-CP, 45/QĐ-TTg',
    'document 13/2019/QH14, document 01/2018/NĐ-CP, document 45/QĐ-TTg',
  ],
  [
    'reads a bare number after the kind of document',
    'Chỉ thị 05, nghị quyết số 21, Resolution No. 20',
    'document 05, document 21, document 20',
  ],
  ['takes a plan for so many members for no document', 'Kế hoạch 80 đảng viên', 'number 80'],
  ['takes a fraction of organisations for no document', 'có 11/35 tổ chức', 'fraction 11/35'],
];

describe('documents', () => {
  it.each(CASES)('%s: %s', (_claim, paragraph, figures) => {
    expect(showFigures(paragraph)).toBe(figures);
  });
});
