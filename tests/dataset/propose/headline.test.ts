import { describe, expect, it } from 'vitest';
import { findHeadline, isDateLine } from '../../../src/dataset/propose/headline.ts';
import { splitParagraphs } from '../../../src/dataset/prove/paragraphs.ts';

const find = (...lines: string[]) => findHeadline(splitParagraphs(lines.join('\n')));

describe('findHeadline', () => {
  it.each([
    ['skips short lines of the page', ['Thời sự', 'Huyện chăm lo kết nạp người trẻ'], 2],
    [
      'skips a line that is a date',
      ['Thứ Tư, ngày 17 tháng 8 năm 2022', 'Huyện chăm lo kết nạp người trẻ'],
      2,
    ],
    [
      'cuts a caption that was glued to it',
      ['Huyện chăm lo kết nạp người trẻLãnh đạo huyện trao quyết định'],
      1,
    ],
    ['skips a sentence', ['Đây là một câu có dấu chấm.', 'Huyện chăm lo kết nạp người trẻ'], 2],
  ])('%s', (_what, lines, paragraph) => {
    expect(find(...lines)).toEqual({ title: 'Huyện chăm lo kết nạp người trẻ', paragraph });
  });

  it('finds none in a text that has none', () => {
    expect(find('Một câu ngắn.')).toBeNull();
  });
});

describe('isDateLine', () => {
  it.each([
    ['08:18, 12/10/2021', true],
    ['Cập nhật lúc 08:18 ngày 12/10/2021', true],
    ['Năm 2021 huyện đã kết nạp nhiều người', false],
    ['Một dòng không có ngày', false],
  ])('%s: %s', (line, isDate) => {
    expect(isDateLine(line)).toBe(isDate);
  });
});
