import { describe, expect, it } from 'vitest';
import { proposeQualifier } from '../../../src/dataset/propose/qualifier.ts';
import { around } from './around.ts';

describe('proposeQualifier', () => {
  it.each([
    ['kết nạp [96] người', 'exact'],
    ['kết nạp hơn [96] người', 'over'],
    ['đạt trên [167%]', 'over'],
    ['gần [28,8%] chỉ tiêu', 'nearly'],
    ['xấp xỉ [28,8%]', 'nearly'],
    ['chưa đạt [70%]', 'under'],
    ['dưới [5] người', 'under'],
    ['ít nhất [3] người', 'at_least'],
    ['[3] đảng viên trở lên', 'at_least'],
    ['không quá [10] người', 'at_most'],
    ['khoảng [40] người', 'about'],
    ['more than [40] people', 'over'],
    ['nearly [40] people', 'nearly'],
    ['at least [40] people', 'at_least'],
    // “vùng trên” ends in the same letters and says nothing of the number.
    ['kết quả hơn hẳn: [40] người', 'exact'],
  ])('%s: %s', (sentence, qualifier) => {
    expect(proposeQualifier('number', 'result', around(sentence))).toBe(qualifier);
  });

  it.each([
    ['result', 'hằng năm từ [12% - 15%]', 'spread'],
    ['plan', 'hằng năm từ [3 - 4%]', 'between'],
    ['projected', 'thêm khoảng [2 – 4]', 'between'],
  ] as const)('takes a range of a %s, “%s”, as %s', (status, sentence, qualifier) => {
    expect(proposeQualifier('range', status, around(sentence))).toBe(qualifier);
  });
});
