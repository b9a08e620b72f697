import { describe, expect, it } from 'vitest';
import type { Observation } from '../../../../src/dataset/model/tables.ts';
import { projectedPast } from '../../../../src/dataset/validate/rules/projected-past.ts';
import { accused, printed } from '../build.ts';

/** A row of a report of 15 January 2022. */
const row = (cells: Partial<Observation>) => ({ observations: [cells] });

describe('projected-past', () => {
  it.each<[string, Partial<Observation>]>([
    ['a result of a year that is over', {}],
    ['a projection of the year to come', { status: 'projected', period_end: '2022-12-31' }],
    ['a projection whose month is that of the report', { status: 'projected', period_end: '2022-01' }],
    ['a projection without an end', { status: 'projected', period_end: null }],
  ])('accepts %s', (_claim, cells) => {
    expect(accused(projectedPast, row(cells))).toEqual([]);
  });

  it('accepts any projection of a report without a date', () => {
    const rows = { ...row({ status: 'projected' }), reports: [{ published_on: null }] };
    expect(accused(projectedPast, rows)).toEqual([]);
  });

  it('accuses a projection of a year that is over, and says what to do', () => {
    expect(accused(projectedPast, row({ status: 'projected' }))).toEqual(['r.1 status']);
    expect(printed(projectedPast, row({ status: 'projected' }))).toMatchInlineSnapshot(`
      "data/observations/r.csv:2:F (status) “projected” cảnh báo projected-past: Kỳ đã kết thúc trước ngày đăng (2022-01-15). Ghi result nếu đã đếm; nếu bài vẫn chỉ ước tính, thêm một ngoại lệ.
      data/observations/r.csv:2:F (status) “projected” warning projected-past: The period was over before the report (2022-01-15). Write result if it was counted; where the report still only expects it, add an exception."
    `);
  });
});
