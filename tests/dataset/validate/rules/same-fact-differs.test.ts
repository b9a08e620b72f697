import { describe, expect, it } from 'vitest';
import { sameFactDiffers } from '../../../../src/dataset/validate/rules/same-fact-differs.ts';
import { accused, printed, type Rows } from '../build.ts';

describe('same-fact-differs', () => {
  it.each<[string, Rows]>([
    ['one value twice', { observations: [{}, {}] }],
    [
      'a loose and an exact value that agree',
      { observations: [{ value: 10000, qualifier: 'over' }, { value: 10027 }] },
    ],
    ['a percentage with more and fewer decimals', { observations: [{ value: 83.6 }, { value: 83.64 }] }],
    ['about a number and the number', { observations: [{ value: 100, qualifier: 'about' }, { value: 98 }] }],
    ['facts of two groups', { observations: [{}, { group_id: 'women', value: 40 }] }],
  ])('accepts %s', (_, rows) => {
    expect(accused(sameFactDiffers, rows)).toEqual([]);
  });

  it.each<[string, Rows, string[]]>([
    ['two exact values', { observations: [{}, { value: 101 }] }, ['r.2 value']],
    [
      'an exact value that the loose one excludes',
      { observations: [{ value: 10000, qualifier: 'over' }, { value: 9900 }] },
      ['r.2 value'],
    ],
    [
      'the very bound that is excluded',
      { observations: [{ value: 100, qualifier: 'nearly' }, { value: 100 }] },
      ['r.2 value'],
    ],
    [
      'ranges apart',
      {
        observations: [
          { qualifier: 'between', value: 1, value_high: 2 },
          { qualifier: 'between', value: 3, value_high: 4 },
        ],
      },
      ['r.2 value'],
    ],
  ])('accuses %s', (_, rows, expected) => {
    expect(accused(sameFactDiffers, rows)).toEqual(expected);
  });

  it('says what to do', () => {
    expect(printed(sameFactDiffers, { observations: [{}, { value: 101 }] })).toMatchInlineSnapshot(`
      "data/observations/r.csv:3:L (value) “101” lỗi same-fact-differs: r.1 cho cùng điều này số khác: 100 (exact). Kiểm tra nơi, nhóm, kỳ và mẫu số; nếu bài tự mâu thuẫn, ghi vào exceptions.csv.
      data/observations/r.csv:3:L (value) “101” error same-fact-differs: r.1 gives the same fact another value: 100 (exact). Check place, group, period and denominator; if the report contradicts itself, list it in exceptions.csv."
    `);
  });
});
