import { describe, expect, it } from 'vitest';
import { totalBelowPart } from '../../../../src/dataset/validate/rules/total-below-part.ts';
import { accused, printed, type Rows } from '../build.ts';

const WOMEN = { group_id: 'women' };
const DISTRICT = { place_id: 'quang-tri/cam-lo' };
const REPORTS = [{}, { report_id: 's' }];

describe('total-below-part', () => {
  it.each<[string, Rows]>([
    ['a lesser group', { observations: [{}, { ...WOMEN, value: 40 }] }],
    ['a group that is all', { observations: [{}, { ...WOMEN, value: 100 }] }],
    ['a total of more than a number', { observations: [{ qualifier: 'over' }, { ...WOMEN, value: 400 }] }],
    ['a total of about a number', { observations: [{ qualifier: 'about' }, { ...WOMEN, value: 101 }] }],
    ['a group that may be less', { observations: [{}, { ...WOMEN, qualifier: 'nearly', value: 101 }] }],
    ['a declared part, which has a rule', { observations: [{}, { ...WOMEN, whole_id: 'r.1', value: 101 }] }],
    [
      'a greater group of another year',
      { observations: [{}, { ...WOMEN, period_start: '2020-01-01', period_end: '2020-12-31', value: 101 }] },
    ],
    ['a greater group of another status', { observations: [{}, { ...WOMEN, status: 'plan', value: 101 }] }],
    ['a greater number of another place', { observations: [{}, { place_id: 'dak-lak', value: 101 }] }],
    [
      'a percentage',
      {
        observations: [
          { indicator_id: 'quota_attainment', value: 80 },
          { indicator_id: 'quota_attainment', ...WOMEN, value: 120 },
        ],
      },
    ],
    [
      'two ceremonies of one day in two places',
      {
        observations: [
          { period_kind: 'event', value: 5 },
          { ...DISTRICT, period_kind: 'event', value: 7 },
        ],
      },
    ],
    [
      'another report that does not print the days',
      {
        reports: REPORTS,
        observations: [
          { period_kind: 'instant', period_start: null, period_end: '2021' },
          {
            ...WOMEN,
            report_id: 's',
            period_kind: 'instant',
            period_start: null,
            period_end: '2021',
            value: 101,
          },
        ],
      },
    ],
  ])('accepts %s', (_, rows) => {
    expect(accused(totalBelowPart, rows)).toEqual([]);
  });

  it.each<[string, Rows, string[]]>([
    ['all below a group', { observations: [{}, { ...WOMEN, value: 101 }] }, ['r.1 value']],
    ['a province below a district', { observations: [{ ...DISTRICT, value: 101 }, {}] }, ['r.2 value']],
    [
      'nearly a number below that number',
      { observations: [{ qualifier: 'nearly' }, { ...WOMEN, value: 100 }] },
      ['r.1 value'],
    ],
    [
      'all below more than their number',
      { observations: [{}, { ...WOMEN, qualifier: 'over', value: 100 }] },
      ['r.1 value'],
    ],
    [
      'a total once',
      { observations: [{}, { ...WOMEN, value: 101 }, { ...DISTRICT, value: 102 }] },
      ['r.1 value'],
    ],
    [
      'all below a group in another report of the same days',
      {
        reports: REPORTS,
        observations: [
          { report_id: 's', observation_id: 's.1' },
          { ...WOMEN, value: 101 },
        ],
      },
      ['s.1 value'],
    ],
  ])('accuses %s', (_, rows, expected) => {
    expect(accused(totalBelowPart, rows)).toEqual(expected);
  });

  it('says what to do', () => {
    expect(printed(totalBelowPart, { observations: [{}, { ...WOMEN, value: 101 }] })).toMatchInlineSnapshot(`
      "data/observations/r.csv:2:L (value) “100” cảnh báo total-below-part: r.1 là tổng mà nhỏ hơn phần r.2 (101 exact, observations/r.csv:3). Soát lại cả hai dòng với bài; nếu bài in đúng như vậy, giải thích cho người đọc ở note_vi và note_en của dòng này và ghi vào exceptions.csv kèm lý do.
      data/observations/r.csv:2:L (value) “100” warning total-below-part: r.1 is a total and yet below its part r.2 (101 exact, observations/r.csv:3). Check both rows against the reports; if it is so printed, explain it to the reader in note_vi and note_en of this row and list it in exceptions.csv with the reason."
    `);
  });
});
