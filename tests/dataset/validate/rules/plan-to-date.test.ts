import { describe, expect, it } from 'vitest';
import type { Observation } from '../../../../src/dataset/model/tables.ts';
import { planToDate } from '../../../../src/dataset/validate/rules/plan-to-date.ts';
import { accused, printed } from '../build.ts';

const row = (cells: Partial<Observation>) => ({ observations: [cells] });

describe('plan-to-date', () => {
  it.each<[string, Partial<Observation>]>([
    ['a result to date', { period_kind: 'year_to_date', period_basis: 'publication' }],
    ['a plan of a year', { status: 'plan' }],
    ['a projection of a school year', { status: 'projected', period_kind: 'school_year' }],
  ])('accepts %s', (_claim, cells) => {
    expect(accused(planToDate, row(cells))).toEqual([]);
  });

  it.each<[string, Partial<Observation>]>([
    ['a projection to date', { status: 'projected', period_kind: 'year_to_date' }],
    ['a plan of a term to date', { status: 'plan', period_kind: 'term_to_date' }],
    ['a plan that ends with the publication', { status: 'plan', period_basis: 'publication' }],
  ])('accuses %s', (_claim, cells) => {
    expect(accused(planToDate, row(cells))).toEqual(['r.1 status']);
  });

  it('says what to do', () => {
    expect(printed(planToDate, row({ status: 'plan', period_kind: 'year_to_date' }))).toMatchInlineSnapshot(`
      "data/observations/r.csv:2:F (status) “plan” lỗi plan-to-date: Kỳ tính đến nay, mà tình trạng là plan. Ghi result nếu đã đếm; nếu là kế hoạch hay ước tính, ghi kỳ mà nó nhắm đến.
      data/observations/r.csv:2:F (status) “plan” error plan-to-date: The period runs to date, and the status is plan. Write result if it was counted; of a plan or a projection, write the period that it is for."
    `);
  });
});
