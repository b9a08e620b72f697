import { describe, expect, it } from 'vitest';
import { partExceedsWhole } from '../../../../src/dataset/validate/rules/part-exceeds-whole.ts';
import { accused, printed, type Rows } from '../build.ts';

describe('part-exceeds-whole', () => {
  it.each<[string, Rows]>([
    ['a lesser part', { observations: [{}, { whole_id: 'r.1', value: 40 }] }],
    ['a part that is the whole', { observations: [{}, { whole_id: 'r.1', value: 100 }] }],
    [
      'a part of more than a number',
      { observations: [{ qualifier: 'over' }, { whole_id: 'r.1', value: 400 }] },
    ],
    ['a part of about a number', { observations: [{ qualifier: 'about' }, { whole_id: 'r.1', value: 101 }] }],
    ['a part that may be less', { observations: [{}, { whole_id: 'r.1', value: 101, qualifier: 'nearly' }] }],
    [
      'a range that reaches above',
      { observations: [{}, { whole_id: 'r.1', value: 90, value_high: 110, qualifier: 'between' }] },
    ],
  ])('accepts %s', (_, rows) => {
    expect(accused(partExceedsWhole, rows)).toEqual([]);
  });

  it.each<[string, Rows, string[]]>([
    ['a greater part', { observations: [{}, { whole_id: 'r.1', value: 101 }] }, ['r.2 value']],
    [
      'more than the whole',
      { observations: [{}, { whole_id: 'r.1', value: 100, qualifier: 'over' }] },
      ['r.2 value'],
    ],
    [
      'all of nearly the whole',
      { observations: [{ qualifier: 'nearly' }, { whole_id: 'r.1', value: 100 }] },
      ['r.2 value'],
    ],
    [
      'more than the upper end of a range',
      {
        observations: [
          { qualifier: 'between', value_high: 120 },
          { whole_id: 'r.1', value: 121 },
        ],
      },
      ['r.2 value'],
    ],
  ])('accuses %s', (_, rows, expected) => {
    expect(accused(partExceedsWhole, rows)).toEqual(expected);
  });

  it('says what to do', () => {
    expect(printed(partExceedsWhole, { observations: [{}, { whole_id: 'r.1', value: 101 }] }))
      .toMatchInlineSnapshot(`
      "data/observations/r.csv:3:L (value) “101” lỗi part-exceeds-whole: Phần lớn hơn tổng r.1: 100 (exact). Kiểm tra hai giá trị và whole_id; nếu bài in đúng như vậy, ghi vào exceptions.csv.
      data/observations/r.csv:3:L (value) “101” error part-exceeds-whole: The part exceeds its whole r.1: 100 (exact). Check both values and whole_id; if the report prints it so, list it in exceptions.csv."
    `);
  });
});
