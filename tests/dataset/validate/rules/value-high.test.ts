import { describe, expect, it } from 'vitest';
import { valueHigh } from '../../../../src/dataset/validate/rules/value-high.ts';
import { accused, printed, type Rows } from '../build.ts';

describe('value-high', () => {
  it.each<[string, Rows]>([
    ['a single value', { observations: [{}] }],
    [
      'ranges',
      {
        observations: [
          { qualifier: 'between', value: 2, value_high: 4 },
          { qualifier: 'spread', value: 20, value_high: 30 },
        ],
      },
    ],
  ])('accepts %s', (_, rows) => {
    expect(accused(valueHigh, rows)).toEqual([]);
  });

  it.each<[string, Rows, string[]]>([
    [
      'a range without its upper end',
      { observations: [{ qualifier: 'between' }, { qualifier: 'spread' }] },
      ['r.1 value_high', 'r.2 value_high'],
    ],
    ['an upper value beside an exact one', { observations: [{ value_high: 200 }] }, ['r.1 value_high']],
    [
      'an upper value that is less',
      { observations: [{ qualifier: 'between', value: 4, value_high: 2 }] },
      ['r.1 value_high'],
    ],
    [
      'an upper value that is the same',
      { observations: [{ qualifier: 'between', value: 4, value_high: 4 }] },
      ['r.1 value_high'],
    ],
  ])('accuses %s', (_, rows, expected) => {
    expect(accused(valueHigh, rows)).toEqual(expected);
  });

  it('says what to do', () => {
    expect(printed(valueHigh, { observations: [{ qualifier: 'between' }, { qualifier: 'spread' }] }))
      .toMatchInlineSnapshot(`
      "data/observations/r.csv:2:M (value_high) lỗi value-high: between cần cận trên mà ô trống. Ghi cận trên của khoảng.
      data/observations/r.csv:2:M (value_high) error value-high: between needs an upper value and the cell is empty. Write the upper end of the range."
    `);
  });
});
