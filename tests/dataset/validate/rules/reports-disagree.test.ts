import { describe, expect, it } from 'vitest';
import type { Observation } from '../../../../src/dataset/model/tables.ts';
import { reportsDisagree } from '../../../../src/dataset/validate/rules/reports-disagree.ts';
import { accused, printed, type Rows } from '../build.ts';

const reports = [{}, { report_id: 's' }];

function elsewhere(others: Partial<Observation> = {}): Partial<Observation> {
  return { observation_id: 's.1', report_id: 's', value: 101, ...others };
}

describe('reports-disagree', () => {
  it.each<[string, Rows]>([
    ['one value in two reports', { reports, observations: [{}, elsewhere({ value: 100 })] }],
    ['two values in one report, which has a rule', { observations: [{}, { value: 101 }] }],
    [
      'a loose and an exact value that agree',
      { reports, observations: [{ qualifier: 'over' }, elsewhere()] },
    ],
    ['about a number and the number', { reports, observations: [{ qualifier: 'about' }, elsewhere()] }],
    [
      'a percentage with more and fewer decimals',
      {
        reports,
        observations: [
          { indicator_id: 'share_of_admissions', value: 83.6 },
          elsewhere({ indicator_id: 'share_of_admissions', value: 83.64 }),
        ],
      },
    ],
    ['two kinds of period', { reports, observations: [{}, elsewhere({ period_kind: 'span' })] }],
    ['two groups', { reports, observations: [{}, elsewhere({ group_id: 'women' })] }],
    ['two statuses', { reports, observations: [{}, elsewhere({ status: 'projected' })] }],
    [
      'days that are not known',
      {
        reports,
        observations: [
          { period_kind: 'year_to_date', period_end: '2021-09' },
          elsewhere({ period_kind: 'year_to_date', period_end: '2021-09' }),
        ],
      },
    ],
    [
      'a period that is not printed',
      {
        reports,
        observations: [{ period_kind: 'unknown' }, elsewhere({ period_kind: 'unknown' })],
      },
    ],
    [
      'percentages of two quotas',
      {
        reports,
        observations: [
          { indicator_id: 'admissions_quota', status: 'plan' },
          { indicator_id: 'quota_attainment', denominator_id: 'r.1', value: 80 },
          elsewhere({ indicator_id: 'quota_attainment', value: 90 }),
        ],
      },
    ],
  ])('accepts %s', (_, rows) => {
    expect(accused(reportsDisagree, rows)).toEqual([]);
  });

  it.each<[string, Rows, string[]]>([
    ['two exact values', { reports, observations: [{}, elsewhere()] }, ['s.1 value']],
    [
      'values that exclude each other',
      { reports, observations: [{ qualifier: 'over', value: 200 }, elsewhere()] },
      ['s.1 value'],
    ],
    [
      'a stock of one day, which has no first day',
      {
        reports,
        observations: [
          { indicator_id: 'members', period_kind: 'instant', period_start: null },
          elsewhere({ indicator_id: 'members', period_kind: 'instant', period_start: null }),
        ],
      },
      ['s.1 value'],
    ],
    [
      'a term, which its years name',
      {
        reports,
        observations: [
          { period_kind: 'term', period_start: '2015', period_end: '2020' },
          elsewhere({ period_kind: 'term', period_start: '2015', period_end: '2020' }),
        ],
      },
      ['s.1 value'],
    ],
  ])('accuses %s', (_, rows, expected) => {
    expect(accused(reportsDisagree, rows)).toEqual(expected);
  });

  it('says what to do', () => {
    expect(printed(reportsDisagree, { reports, observations: [{}, elsewhere()] })).toMatchInlineSnapshot(`
      "data/observations/s.csv:3:L (value) “101” cảnh báo reports-disagree: s.1 trái với bài khác về cùng điều này: r.1 (100 exact, observations/r.csv:2). Soát lại cả hai dòng với bài; nếu bài in đúng như vậy, giải thích cho người đọc ở note_vi và note_en của dòng này và ghi vào exceptions.csv kèm lý do.
      data/observations/s.csv:3:L (value) “101” warning reports-disagree: s.1 contradicts another report on the same fact: r.1 (100 exact, observations/r.csv:2). Check both rows against the reports; if it is so printed, explain it to the reader in note_vi and note_en of this row and list it in exceptions.csv with the reason."
    `);
  });
});
