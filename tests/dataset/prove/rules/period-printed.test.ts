import { describe, expect, it } from 'vitest';
import type { Observation } from '../../../../src/dataset/model/tables.ts';
import { periodPrinted } from '../../../../src/dataset/prove/rules/period-printed.ts';
import { showProblems } from './show.ts';

function check(text: string, row: Partial<Observation>, published_on: string | null = null) {
  const observation = { observation_id: 'a.1', paragraph: 1, as_printed: '80', ...row };
  return showProblems(periodPrinted, text, {
    reports: [{ report_id: 'a', published_on }],
    observations: [observation],
  });
}

describe('period-printed', () => {
  it.each<[string, string, Partial<Observation>, string | null]>([
    [
      'years that the text prints',
      '80 trong giai đoạn 2015-2020',
      { period_start: '2015', period_end: '2020-12-31' },
      null,
    ],
    ['the year of the publication', '80 trong năm nay', { period_end: '2021-06-30' }, '2021-10-12'],
    ['no bound', '80', {}, null],
  ])('accepts %s', (_claim, text, row, published) => {
    expect(check(text, { period_basis: 'printed', ...row }, published)).toEqual([]);
  });

  it('leaves other bases alone', () => {
    expect(check('80', { period_basis: 'context', period_end: '2021' })).toEqual([]);
  });

  it('accuses a year that is not there, and not one within a longer number', () => {
    expect(check('80 trong 12012 hộ', { period_basis: 'printed', period_end: '2012' }))
      .toMatchInlineSnapshot(`
      [
        "observations/a.csv:2:I period-printed: The saved text does not print the year 2012. Correct the year, or period_basis where the report does not print it.",
      ]
    `);
  });
});
