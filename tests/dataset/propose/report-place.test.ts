import { describe, expect, it } from 'vitest';
import type { Place } from '../../../src/dataset/model/tables.ts';
import { proposeReportPlace } from '../../../src/dataset/propose/report-place.ts';
import { splitParagraphs } from '../../../src/dataset/prove/paragraphs.ts';

const PLACES = [
  ['vn', 'Việt Nam', 'country', null],
  ['a', 'Bạc Liêu', 'province', null],
  ['a-2025', 'Bạc Liêu', 'province', '2025-07-01'],
  ['a/khoi', 'Đảng bộ Khối các cơ quan tỉnh Bạc Liêu', 'bloc', null],
  ['b', 'Sơn La', 'province', null],
  ['b/c', 'Xã Chiềng Dong', 'commune', null],
].map(
  ([place_id, name_vi, level, valid_from]) =>
    ({ place_id, name_vi, name_en: name_vi, level, valid_from }) as Place,
);

const propose = (...lines: string[]) => proposeReportPlace(splitParagraphs(lines.join('\n')), PLACES);

describe('proposeReportPlace', () => {
  it.each([
    [
      'the longest name of the headline',
      ['Đảng bộ Khối các cơ quan tỉnh Bạc Liêu kết nạp người mới'],
      'a/khoi',
    ],
    ['of namesakes the older', ['Bạc Liêu chăm lo kết nạp người trẻ'], 'a'],
    [
      'what the article names most',
      ['Chăm lo kết nạp những người trẻ', 'Ở Sơn La, xã Chiềng Dong.', 'Xã Chiềng Dong.'],
      'b/c',
    ],
    ['no country', ['Việt Nam chăm lo kết nạp người trẻ'], null],
  ])('takes %s', (_what, lines, place) => {
    expect(propose(...lines)).toBe(place);
  });
});
