import { describe, expect, it } from 'vitest';
import { ratioFar } from '../../../../src/dataset/validate/rules/ratio-far.ts';
import type { Observation } from '../../../../src/dataset/model/tables.ts';
import { accused, printed } from '../build.ts';

/** 96 admitted of a quota of 80, and a percentage made of them. */
const withRatio = (row: Partial<Observation>) => ({
  observations: [
    { value: 96 },
    { indicator_id: 'admissions_quota', value: 80 },
    { indicator_id: 'quota_attainment', value: 120, numerator_id: 'r.1', denominator_id: 'r.2', ...row },
  ],
});

describe('ratio-far', () => {
  it.each<[string, Partial<Observation>]>([
    ['the quotient', {}],
    ['a percentage that is a little off', { value: 105 }],
    ['an excess', { indicator_id: 'quota_excess_percent', value: 20 }],
    ['one part only', { denominator_id: null, value: 5 }],
    ['a range', { qualifier: 'between', value: 1, value_high: 2 }],
  ])('accepts %s', (_, row) => {
    expect(accused(ratioFar, withRatio(row))).toEqual([]);
  });

  it.each<[string, Partial<Observation>]>([
    ['parts the wrong way round', { numerator_id: 'r.2', denominator_id: 'r.1' }],
    ['a percentage of something else', { value: 12 }],
    ['a percentage of nothing', { value: 0 }],
  ])('accuses %s', (_, row) => {
    expect(accused(ratioFar, withRatio(row))).toEqual(['r.3 numerator_id']);
  });

  it('says what to do', () => {
    expect(printed(ratioFar, withRatio({ value: 12 }))).toMatchInlineSnapshot(`
      "data/observations/r.csv:4:T (numerator_id) “r.1” cảnh báo ratio-far: 96 trên 80 là 120.0 %, dòng ghi 12. Sửa numerator_id hay denominator_id; nếu bài in như thế, thêm ghi chú và một ngoại lệ.
      data/observations/r.csv:4:T (numerator_id) “r.1” warning ratio-far: 96 of 80 is 120.0 %, the row says 12. Correct numerator_id or denominator_id; where it is so printed, add a note and an exception."
    `);
  });
});
