import { describe, expect, it } from 'vitest';
import { periodBelowPart } from '../../../../src/dataset/validate/rules/period-below-part.ts';
import { accused, printed, type Rows } from '../build.ts';

const HALF = { period_kind: 'half_year', period_end: '2021-06-30' } as const;
const CEREMONY = { period_kind: 'event', period_start: '2021-05-19', period_end: '2021-05-19' } as const;
const TERM = { period_kind: 'term', period_start: '2020', period_end: '2025' } as const;

describe('period-below-part', () => {
  it.each<[string, Rows]>([
    ['a year above its half', { observations: [{}, { ...HALF, value: 40 }] }],
    ['a year that its half makes up', { observations: [{}, { ...HALF, value: 100 }] }],
    ['a year of at least a number', { observations: [{ qualifier: 'at_least' }, { ...HALF, value: 140 }] }],
    [
      'a half of another year',
      { observations: [{}, { ...HALF, period_start: '2022-01-01', period_end: '2022-06-30', value: 140 }] },
    ],
    [
      'a stretch that may end after the year',
      { observations: [{}, { period_kind: 'span', period_end: '2022', value: 140 }] },
    ],
    ['a stretch without its first day', { observations: [{}, { ...HALF, period_start: null, value: 140 }] }],
    [
      'a total that begins in the course of a year',
      {
        observations: [
          { ...TERM, value: 90 },
          { period_start: '2020-01-01', period_end: '2020-12-31' },
        ],
      },
    ],
    [
      'a yearly average below a stretch of its years',
      { observations: [{ ...TERM, period_kind: 'per_year', value: 90 }, {}] },
    ],
    [
      'a yearly average above the first half of the term',
      {
        observations: [
          { ...TERM, value: 90 },
          { ...TERM, period_kind: 'per_year' },
        ],
      },
    ],
    ['a plan of a half', { observations: [{}, { ...HALF, status: 'plan', value: 140 }] }],
    ['members', { observations: [{}, { ...HALF, indicator_id: 'members', value: 140 }] }],
    ['a declared part, which has a rule', { observations: [{}, { ...HALF, whole_id: 'r.1', value: 140 }] }],
    [
      'two ceremonies of one month',
      {
        observations: [
          { ...CEREMONY, period_start: '2021-05-01', period_end: '2021-05-31', value: 5 },
          CEREMONY,
        ],
      },
    ],
  ])('accepts %s', (_, rows) => {
    expect(accused(periodBelowPart, rows)).toEqual([]);
  });

  it.each<[string, Rows, string[]]>([
    ['a year below its half', { observations: [{}, { ...HALF, value: 101 }] }, ['r.1 value']],
    ['a year below a ceremony', { observations: [{}, { ...CEREMONY, value: 101 }] }, ['r.1 value']],
    ['a term below one of its years', { observations: [{}, { ...TERM, value: 90 }] }, ['r.2 value']],
    [
      'a stretch below a year that ends in the same year, printed alike',
      {
        observations: [
          { period_kind: 'span', period_start: '2019', period_end: '2021', value: 90 },
          { period_kind: 'span', period_start: '2020', period_end: '2021', value: 91 },
        ],
      },
      ['r.1 value'],
    ],
    [
      'a year below a half of a group and a place within',
      { observations: [{}, { ...HALF, group_id: 'women', place_id: 'quang-tri/cam-lo', value: 101 }] },
      ['r.1 value'],
    ],
    [
      'a year below its half in another report',
      { reports: [{}, { report_id: 's' }], observations: [{ ...HALF, value: 101 }, { report_id: 's' }] },
      ['r.2 value'],
    ],
  ])('accuses %s', (_, rows, expected) => {
    expect(accused(periodBelowPart, rows)).toEqual(expected);
  });

  it('says what to do', () => {
    expect(printed(periodBelowPart, { observations: [{}, { ...HALF, value: 101 }] })).toMatchInlineSnapshot(`
      "data/observations/r.csv:2:L (value) “100” cảnh báo period-below-part: r.1 nhỏ hơn số của một phần kỳ của nó: r.2 (101 exact, observations/r.csv:3). Soát lại cả hai dòng với bài; nếu bài in đúng như vậy, giải thích cho người đọc ở note_vi và note_en của dòng này và ghi vào exceptions.csv kèm lý do.
      data/observations/r.csv:2:L (value) “100” warning period-below-part: r.1 is below the figure of a stretch within its period: r.2 (101 exact, observations/r.csv:3). Check both rows against the reports; if it is so printed, explain it to the reader in note_vi and note_en of this row and list it in exceptions.csv with the reason."
    `);
  });
});
