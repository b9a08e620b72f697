import { describe, expect, it } from 'vitest';
import { attainmentUnlikely } from '../../../../src/dataset/validate/rules/attainment-unlikely.ts';
import { accused, printed, type Rows } from '../build.ts';

const QUOTA = { indicator_id: 'admissions_quota', status: 'plan', value: 100 } as const;
const TERM = { period_kind: 'term', period_start: '2020-01-01', period_end: '2025-12-31' } as const;

describe('attainment-unlikely', () => {
  it.each<[string, Rows]>([
    ['three times the quota and ten people', { observations: [QUOTA, { value: 310 }] }],
    ['a small cell', { observations: [{ ...QUOTA, value: 2 }, { value: 8 }] }],
    ['fewer than a number', { observations: [QUOTA, { qualifier: 'under', value: 500 }] }],
    [
      'the upper end of a range',
      { observations: [{ ...QUOTA, qualifier: 'between', value_high: 120 }, { value: 350 }] },
    ],
    ['a longer period than that of the quota', { observations: [QUOTA, { ...TERM, value: 500 }] }],
    [
      'a term beside a quota for each year',
      {
        observations: [
          { ...QUOTA, ...TERM, period_kind: 'per_year' },
          { ...TERM, value: 500 },
        ],
      },
    ],
    [
      'a quota that several places share',
      { observations: [{ ...QUOTA, qualifier: 'spread', value_high: 101 }, { value: 500 }] },
    ],
    ['another place', { observations: [{ ...QUOTA, place_id: 'quang-tri/cam-lo' }, { value: 500 }] }],
    ['another group', { observations: [{ ...QUOTA, group_id: 'women' }, { value: 500 }] }],
    ['what is expected', { observations: [QUOTA, { status: 'projected', value: 500 }] }],
  ])('accepts %s', (_, rows) => {
    expect(accused(attainmentUnlikely, rows)).toEqual([]);
  });

  it.each<[string, Rows, string[]]>([
    ['more', { observations: [QUOTA, { value: 311 }] }, ['r.2 value']],
    [
      'a part of the year in another report',
      {
        reports: [{}, { report_id: 's' }],
        observations: [
          { value: 311, period_kind: 'half_year', period_end: '2021-06-30' },
          { ...QUOTA, report_id: 's' },
        ],
      },
      ['r.1 value'],
    ],
    [
      'a year beside a quota for each year',
      { observations: [{ ...QUOTA, ...TERM, period_kind: 'per_year' }, { value: 500 }] },
      ['r.2 value'],
    ],
    [
      'a quota that the committee set itself',
      { observations: [{ ...QUOTA, indicator_id: 'admissions_quota_own' }, { value: 311 }] },
      ['r.2 value'],
    ],
  ])('accuses %s', (_, rows, expected) => {
    expect(accused(attainmentUnlikely, rows)).toEqual(expected);
  });

  it('says what to do', () => {
    expect(printed(attainmentUnlikely, { observations: [QUOTA, { value: 500 }] })).toMatchInlineSnapshot(`
      "data/observations/r.csv:3:L (value) “500” cảnh báo attainment-unlikely: r.2 hơn ba lần chỉ tiêu r.1 (100 exact, observations/r.csv:2). Soát lại cả hai dòng với bài; nếu bài in đúng như vậy, giải thích cho người đọc ở note_vi và note_en của dòng này và ghi vào exceptions.csv kèm lý do.
      data/observations/r.csv:3:L (value) “500” warning attainment-unlikely: r.2 is more than three times its quota r.1 (100 exact, observations/r.csv:2). Check both rows against the reports; if it is so printed, explain it to the reader in note_vi and note_en of this row and list it in exceptions.csv with the reason."
    `);
  });
});
