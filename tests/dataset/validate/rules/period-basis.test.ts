import { describe, expect, it } from 'vitest';
import { periodBasis } from '../../../../src/dataset/validate/rules/period-basis.ts';
import { accused, printed, type Rows } from '../build.ts';

describe('period-basis', () => {
  it.each<[string, Rows]>([
    ['a bound and a basis', { observations: [{}, { period_start: null }] }],
    ['neither', { observations: [{ period_start: null, period_end: null, period_basis: null }] }],
  ])('accepts %s', (_, rows) => {
    expect(accused(periodBasis, rows)).toEqual([]);
  });

  it.each<[string, Rows, string[]]>([
    ['a bound without a basis', { observations: [{ period_basis: null }] }, ['r.1 period_basis']],
    [
      'one bound without a basis',
      { observations: [{ period_end: null, period_basis: null }] },
      ['r.1 period_basis'],
    ],
    [
      'a basis without a bound',
      { observations: [{ period_start: null, period_end: null }] },
      ['r.1 period_basis'],
    ],
  ])('accuses %s', (_, rows, expected) => {
    expect(accused(periodBasis, rows)).toEqual(expected);
  });

  it('says what to do', () => {
    expect(printed(periodBasis, { observations: [{ period_basis: null }] })).toMatchInlineSnapshot(`
      "data/observations/r.csv:2:K (period_basis) lỗi period-basis: Kỳ có cận mà không có căn cứ. Ghi printed, publication hoặc convention.
      data/observations/r.csv:2:K (period_basis) error period-basis: The period has a bound but no basis. Write printed, publication or convention."
    `);
  });
});
