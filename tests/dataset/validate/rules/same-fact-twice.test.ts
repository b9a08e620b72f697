import { describe, expect, it } from 'vitest';
import { sameFactTwice } from '../../../../src/dataset/validate/rules/same-fact-twice.ts';
import { accused, printed, type Rows } from '../build.ts';

describe('same-fact-twice', () => {
  it.each<[string, Rows]>([
    [
      'facts that differ in place, group or period',
      {
        observations: [
          {},
          { place_id: 'dak-lak' },
          { group_id: 'women' },
          { period_start: '2020-01-01', period_end: '2020-12-31' },
        ],
      },
    ],
    ['one fact in two reports', { observations: [{}, { report_id: 's' }] }],
    [
      'two attainments of two quotas',
      { observations: [{ denominator_id: 'r.8' }, { denominator_id: 'r.9' }] },
    ],
    [
      'two counts on unknown days of a year',
      {
        observations: [
          { period_kind: 'instant', period_start: null, period_end: '2021' },
          { period_kind: 'instant', period_start: null, period_end: '2021' },
        ],
      },
    ],
    ['two values of one fact', { observations: [{}, { value: 101 }] }],
  ])('accepts %s', (_, rows) => {
    expect(accused(sameFactTwice, rows)).toEqual([]);
  });

  it.each<[string, Rows, string[]]>([
    ['one figure twice', { observations: [{}, {}] }, ['r.2 observation_id']],
    ['one figure three times', { observations: [{}, {}, {}] }, ['r.2 observation_id', 'r.3 observation_id']],
    [
      'one count on one day twice',
      {
        observations: [
          { period_kind: 'instant', period_start: null },
          { period_kind: 'instant', period_start: null },
        ],
      },
      ['r.2 observation_id'],
    ],
    [
      'one yearly figure without bounds twice',
      {
        observations: [
          { period_kind: 'per_year', period_start: null, period_end: null },
          { period_kind: 'per_year', period_start: null, period_end: null },
        ],
      },
      ['r.2 observation_id'],
    ],
  ])('accuses %s', (_, rows, expected) => {
    expect(accused(sameFactTwice, rows)).toEqual(expected);
  });

  it('says what to do', () => {
    expect(printed(sameFactTwice, { observations: [{}, {}] })).toMatchInlineSnapshot(`
      "data/observations/r.csv:3:A (observation_id) “r.2” lỗi same-fact-twice: Lặp lại r.1: cùng điều, cùng số. Xóa dòng và ghi con số vào exclusions.csv với lý do repeated, hoặc sửa nơi, nhóm hay kỳ.
      data/observations/r.csv:3:A (observation_id) “r.2” error same-fact-twice: Repeats r.1: the same fact and figure. Delete the row and list the figure in exclusions.csv as repeated, or correct place, group or period."
    `);
  });
});
