import { describe, expect, it } from 'vitest';
import { proposePublishedOn, readDay } from '../../../src/dataset/propose/published-on.ts';
import { splitParagraphs } from '../../../src/dataset/prove/paragraphs.ts';

const HEADLINE = 'Huyện chăm lo kết nạp người trẻ';
const propose = (...lines: string[]) => proposePublishedOn(splitParagraphs(lines.join('\n')));

describe('proposePublishedOn', () => {
  it('takes the date below the headline', () => {
    expect(propose(HEADLINE, '08:18, 12/10/2021', 'Một đoạn.')).toBe('2021-10-12');
  });

  it('leaves the date above it to the page', () => {
    expect(propose('Thứ Tư, ngày 17 tháng 8 năm 2022', HEADLINE, 'Một đoạn.')).toBeNull();
  });

  it('takes no date out of a sentence', () => {
    expect(propose(HEADLINE, 'Ngày 12/10/2021 huyện đã họp để bàn việc này.')).toBeNull();
  });
});

describe('readDay', () => {
  it.each([
    ['12/10/2021', '2021-10-12'],
    ['7-5-2021', '2021-05-07'],
    ['17 tháng 8 năm 2022', '2022-08-17'],
    ['2021-10-12', '2021-10-12'],
    ['August 17, 2022', '2022-08-17'],
    ['31/2/2021', null],
    ['12/13/2021', null],
    ['8 năm 2022', null],
    ['2021', null],
  ])('%s: %s', (token, day) => {
    expect(readDay(token)).toBe(day);
  });
});
