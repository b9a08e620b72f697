import { describe, expect, it } from 'vitest';
import { resultAfterReport } from '../../../../src/dataset/validate/rules/result-after-report.ts';
import { accused, printed, type Rows } from '../build.ts';

describe('result-after-report', () => {
  it.each<[string, Rows]>([
    ['a year that is over', { observations: [{}] }],
    ['a plan for the future', { observations: [{ status: 'plan', period_end: '2030-12-31' }] }],
    ['an expected figure', { observations: [{ status: 'projected', period_end: '2022-12-31' }] }],
    ['a report without a date', { reports: [{ published_on: null }], observations: [{}] }],
    ['dates that may be in order', { reports: [{ published_on: '2021' }], observations: [{}] }],
    [
      'an end that is a convention',
      { observations: [{ period_end: '2022-08-31', period_basis: 'convention' }] },
    ],
    ['an end on the day of publication', { reports: [{ published_on: '2021-12-31' }], observations: [{}] }],
  ])('accepts %s', (_, rows) => {
    expect(accused(resultAfterReport, rows)).toEqual([]);
  });

  it.each<[string, Rows, string[]]>([
    [
      'a year that is not over',
      { reports: [{ published_on: '2021-12-01' }], observations: [{}] },
      ['r.1 period_end'],
    ],
    [
      'a later month',
      { reports: [{ published_on: '2021-11' }], observations: [{ period_end: '2021-12' }] },
      ['r.1 period_end'],
    ],
    [
      'a later year',
      {
        reports: [{ published_on: '2021-11-30' }],
        observations: [{ period_kind: 'span', period_end: '2022' }],
      },
      ['r.1 period_end'],
    ],
  ])('accuses %s', (_, rows, expected) => {
    expect(accused(resultAfterReport, rows)).toEqual(expected);
  });

  it('says what to do', () => {
    expect(printed(resultAfterReport, { reports: [{ published_on: '2021-12-01' }], observations: [{}] }))
      .toMatchInlineSnapshot(`
      "data/observations/r.csv:2:I (period_end) “2021-12-31” cảnh báo result-after-report: Kỳ kết thúc sau ngày đăng (2021-12-01). Nếu số mới tính đến ngày đăng, chọn year_to_date; nếu là ước tính, ghi status là projected.
      data/observations/r.csv:2:I (period_end) “2021-12-31” warning result-after-report: The period ends after the report (2021-12-01). If the figure runs to the publication, choose year_to_date; if it is expected, the status is projected."
    `);
  });
});
