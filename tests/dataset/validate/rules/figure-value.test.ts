import { describe, expect, it } from 'vitest';
import { figureValue } from '../../../../src/dataset/validate/rules/figure-value.ts';
import { accused, printed, type Rows } from '../build.ts';

describe('figure-value', () => {
  it.each<[string, Rows]>([
    ['1.004 as one thousand and four', { observations: [{ as_printed: '1.004', value: 1004 }] }],
    ['83,64% with its decimals', { observations: [{ as_printed: '83,64%', value: 83.64 }] }],
    ['3,2 triệu as 3200000', { observations: [{ as_printed: '3,2 triệu', value: 3200000 }] }],
    [
      'either side of a fraction',
      {
        observations: [
          { as_printed: '11/35', value: 11 },
          { as_printed: '11/35', value: 35 },
        ],
      },
    ],
    ['both ends of a range', { observations: [{ as_printed: '2 – 4', value: 2, value_high: 4 }] }],
    ['a number word', { observations: [{ as_printed: 'năm', value: 5 }] }],
    [
      '1,004 in an English report',
      { reports: [{ language: 'en' }], observations: [{ as_printed: '1,004', value: 1004 }] },
    ],
    [
      'five in an English report',
      { reports: [{ language: 'en' }], observations: [{ as_printed: 'five', value: 5 }] },
    ],
  ])('accepts %s', (_, rows) => {
    expect(accused(figureValue, rows)).toEqual([]);
  });

  it.each<[string, Rows, string[]]>([
    ['a decimal point lost', { observations: [{ as_printed: '83,64%', value: 8364 }] }, ['r.1 as_printed']],
    [
      'a Vietnamese grouping read as decimals',
      { observations: [{ as_printed: '1.004', value: 1.004 }] },
      ['r.1 as_printed'],
    ],
    [
      'an English decimal read as grouping',
      { reports: [{ language: 'en' }], observations: [{ as_printed: '1.5', value: 15 }] },
      ['r.1 as_printed'],
    ],
    ['a million lost', { observations: [{ as_printed: '3,2 triệu', value: 3.2 }] }, ['r.1 as_printed']],
    [
      'a quotient worked out by hand',
      { observations: [{ as_printed: '11/35', value: 31.4 }] },
      ['r.1 as_printed'],
    ],
    [
      'the upper end of a range left out',
      { observations: [{ as_printed: '2 – 4', value: 2 }] },
      ['r.1 as_printed'],
    ],
    [
      'an upper value that is not printed',
      { observations: [{ as_printed: '2', value: 2, value_high: 4 }] },
      ['r.1 as_printed'],
    ],
    ['words that are no figure', { observations: [{ as_printed: 'nhiều', value: 100 }] }, ['r.1 as_printed']],
  ])('accuses %s', (_, rows, expected) => {
    expect(accused(figureValue, rows)).toEqual(expected);
  });

  it('says what to do', () => {
    expect(printed(figureValue, { observations: [{ as_printed: '83,64%', value: 86.34 }] }))
      .toMatchInlineSnapshot(`
      "data/observations/r.csv:2:O (as_printed) “83,64%” lỗi figure-value: Dạng in đọc là 83.64 %, dòng ghi 86.34. So với bài; sửa as_printed, value hoặc value_high.
      data/observations/r.csv:2:O (as_printed) “83,64%” error figure-value: The printed figure reads as 83.64 %, the row says 86.34. Compare with the report; correct as_printed, value or value_high."
    `);
  });
});
