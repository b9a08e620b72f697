import { describe, expect, it } from 'vitest';
import { paceJumps } from '../../../../src/dataset/validate/rules/pace-jumps.ts';
import { accused, printed, type Rows } from '../build.ts';

const HALF = { period_kind: 'half_year', period_end: '2021-06-30' } as const;
const TO_DATE = { period_kind: 'year_to_date', period_end: '2021-10-12' } as const;

describe('pace-jumps', () => {
  it.each<[string, Rows]>([
    ['an even pace', { observations: [{ ...HALF, value: 50 }, {}] }],
    ['twice the pace and ten people', { observations: [{ ...HALF, value: 50 }, { value: 161 }] }],
    ['a small cell', { observations: [{ ...HALF, value: 1 }, { value: 12 }] }],
    ['a slower pace', { observations: [{ ...HALF, value: 90 }, {}] }],
    [
      'a first quarter, which tells no pace',
      { observations: [{ period_kind: 'quarter', period_end: '2021-03-31', value: 10 }, { value: 400 }] },
    ],
    ['more than a number', { observations: [{ ...HALF, qualifier: 'over', value: 50 }, { value: 400 }] }],
    [
      'another first day',
      {
        observations: [
          { ...HALF, value: 50 },
          { period_start: '2021-07-01', value: 400 },
        ],
      },
    ],
    [
      'a stretch of two years',
      {
        observations: [
          { ...HALF, value: 50 },
          { period_kind: 'span', period_end: '2022-12-31', value: 400 },
        ],
      },
    ],
    [
      'a ceremony',
      {
        observations: [
          { ...HALF, value: 50 },
          { ...TO_DATE, period_kind: 'event', value: 400 },
        ],
      },
    ],
    [
      'a plan',
      {
        observations: [
          { ...HALF, value: 50 },
          { status: 'plan', value: 400 },
        ],
      },
    ],
    ['all after a group', { observations: [{ ...HALF, group_id: 'women', value: 50 }, { value: 400 }] }],
  ])('accepts %s', (_, rows) => {
    expect(accused(paceJumps, rows)).toEqual([]);
  });

  it.each<[string, Rows, string[]]>([
    ['more', { observations: [{ ...HALF, value: 50 }, { value: 162 }] }, ['r.2 value']],
    [
      'a year to date after its half',
      {
        observations: [
          { ...HALF, value: 23 },
          { ...TO_DATE, value: 96 },
        ],
      },
      ['r.2 value'],
    ],
    [
      'a group after nearly all',
      {
        observations: [
          { period_kind: 'year_to_date', period_end: '2021-08-31', qualifier: 'nearly', value: 2800 },
          { group_id: 'women', value: 6200 },
        ],
      },
      ['r.2 value'],
    ],
  ])('accuses %s', (_, rows, expected) => {
    expect(accused(paceJumps, rows)).toEqual(expected);
  });

  it('says what to do', () => {
    const observations = [
      { ...HALF, value: 23 },
      { ...TO_DATE, value: 96 },
    ];
    expect(printed(paceJumps, { observations })).toMatchInlineSnapshot(`
      "data/observations/r.csv:3:L (value) “96” cảnh báo pace-jumps: r.2 cần một nhịp hơn gấp đôi nhịp của r.1 (23 exact, observations/r.csv:2), đến 2021-06-30. Soát lại cả hai dòng với bài; nếu bài in đúng như vậy, giải thích cho người đọc ở note_vi và note_en của dòng này và ghi vào exceptions.csv kèm lý do.
      data/observations/r.csv:3:L (value) “96” warning pace-jumps: r.2 needs more than twice the pace of r.1 (23 exact, observations/r.csv:2), up to 2021-06-30. Check both rows against the reports; if it is so printed, explain it to the reader in note_vi and note_en of this row and list it in exceptions.csv with the reason."
    `);
  });
});
