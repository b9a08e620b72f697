import { describe, expect, it } from 'vitest';
import { valueRange } from '../../../../src/dataset/validate/rules/value-range.ts';
import { accused, printed, type Rows } from '../build.ts';

describe('value-range', () => {
  it.each<[string, Rows]>([
    ['a count', { observations: [{}, { value: 0 }] }],
    ['a percentage with decimals', { observations: [{ indicator_id: 'share_of_admissions', value: 83.64 }] }],
    ['an attainment over 100', { observations: [{ indicator_id: 'quota_attainment', value: 102.9 }] }],
    ['the maximum itself', { observations: [{ indicator_id: 'share_of_admissions', value: 100 }] }],
  ])('accepts %s', (_, rows) => {
    expect(accused(valueRange, rows)).toEqual([]);
  });

  it.each<[string, Rows, string[]]>([
    ['half a person', { observations: [{ value: 10.5 }] }, ['r.1 value']],
    [
      'half an organisation',
      { observations: [{ indicator_id: 'organisations', value: 2.5 }] },
      ['r.1 value'],
    ],
    ['fewer than nobody', { observations: [{ value: -1 }] }, ['r.1 value']],
    [
      'fewer than nobody where no minimum is given',
      { indicators: [{ minimum: null }], observations: [{ value: -1 }] },
      ['r.1 value'],
    ],
    [
      'a share over 100',
      { observations: [{ indicator_id: 'share_of_admissions', value: 101 }] },
      ['r.1 value'],
    ],
    [
      'an upper value over the maximum',
      { observations: [{ indicator_id: 'share_of_admissions', value: 90, value_high: 110 }] },
      ['r.1 value_high'],
    ],
  ])('accuses %s', (_, rows, expected) => {
    expect(accused(valueRange, rows)).toEqual(expected);
  });

  it('says what to do', () => {
    expect(printed(valueRange, { observations: [{ indicator_id: 'share_of_admissions', value: 836.4 }] }))
      .toMatchInlineSnapshot(`
      "data/observations/r.csv:2:L (value) “836.4” lỗi value-range: Lớn hơn giá trị lớn nhất của share_of_admissions (100). So với bài; sửa giá trị hoặc indicator_id.
      data/observations/r.csv:2:L (value) “836.4” error value-range: Greater than the maximum of share_of_admissions (100). Compare with the report; correct the value or indicator_id."
    `);
  });
});
