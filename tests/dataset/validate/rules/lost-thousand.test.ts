import { describe, expect, it } from 'vitest';
import { lostThousand } from '../../../../src/dataset/validate/rules/lost-thousand.ts';
import { accused, printed, type Rows } from '../build.ts';

const NEXT_YEAR = { period_start: '2022-01-01', period_end: '2022-12-31' };

describe('lost-thousand', () => {
  it.each<[string, Rows]>([
    ['a figure alone', { observations: [{ value: 1 }] }],
    ['years that differ threefold', { observations: [{ value: 1004 }, { ...NEXT_YEAR, value: 3012 }] }],
    [
      'a month beside a year',
      { observations: [{ value: 4022 }, { period_kind: 'month', period_start: '2020-03-01', value: 44 }] },
    ],
    ['a factor just below the bound', { observations: [{ value: 3 }, { ...NEXT_YEAR, value: 998 }] }],
    [
      'a factor above ten thousand, which is no lost thousand',
      { observations: [{ value: 3 }, { ...NEXT_YEAR, value: 30000 }] },
    ],
    [
      'a ceremony',
      { observations: [{ value: 1004 }, { period_kind: 'event', period_start: '2021-05-19', value: 1 }] },
    ],
    ['none at all', { observations: [{ value: 0 }, { ...NEXT_YEAR, value: 1000 }] }],
    ['another place', { observations: [{ value: 1 }, { place_id: 'dak-lak', value: 1004 }] }],
    ['another group', { observations: [{ value: 1004 }, { group_id: 'women', value: 1 }] }],
    ['another indicator', { observations: [{ value: 1 }, { indicator_id: 'members', value: 1004 }] }],
    [
      'percentages',
      {
        observations: [
          { indicator_id: 'quota_attainment', value: 0.1 },
          { indicator_id: 'quota_attainment', ...NEXT_YEAR, value: 100 },
        ],
      },
    ],
    [
      'several values in a range',
      {
        observations: [
          { qualifier: 'spread', value: 1, value_high: 4 },
          { ...NEXT_YEAR, value: 1004 },
        ],
      },
    ],
  ])('accepts %s', (_, rows) => {
    expect(accused(lostThousand, rows)).toEqual([]);
  });

  it.each<[string, Rows, string[]]>([
    ['the less of two years', { observations: [{ value: 1 }, { ...NEXT_YEAR, value: 1004 }] }, ['r.1 value']],
    [
      'what is less than its quota',
      { observations: [{ indicator_id: 'admissions_quota', status: 'plan', value: 1500 }, { value: 1 }] },
      ['r.2 value'],
    ],
    [
      'the one of three that is too great',
      {
        observations: [
          { value: 1004 },
          { ...NEXT_YEAR, value: 980 },
          { period_kind: 'span', period_start: '2015-01-01', value: 1004000 },
        ],
      },
      ['r.3 value'],
    ],
    [
      'the one of three that is too small',
      {
        observations: [
          { value: 522 },
          { ...NEXT_YEAR, value: 512000 },
          { period_kind: 'span', period_start: '2015-01-01', value: 600000 },
        ],
      },
      ['r.1 value'],
    ],
  ])('accuses %s', (_, rows, expected) => {
    expect(accused(lostThousand, rows)).toEqual(expected);
  });

  it('says what to do', () => {
    expect(printed(lostThousand, { observations: [{ value: 1 }, { ...NEXT_YEAR, value: 1004 }] }))
      .toMatchInlineSnapshot(`
      "data/observations/r.csv:2:L (value) “1” cảnh báo lost-thousand: r.1 kém khoảng 1004 lần r.2 (1004 exact, observations/r.csv:3). Soát lại cả hai dòng với bài; nếu bài in đúng như vậy, giải thích cho người đọc ở note_vi và note_en của dòng này và ghi vào exceptions.csv kèm lý do.
      data/observations/r.csv:2:L (value) “1” warning lost-thousand: r.1 is about 1004 times less than r.2 (1004 exact, observations/r.csv:3). Check both rows against the reports; if it is so printed, explain it to the reader in note_vi and note_en of this row and list it in exceptions.csv with the reason."
    `);
  });
});
