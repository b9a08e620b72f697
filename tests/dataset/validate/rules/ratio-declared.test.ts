import { describe, expect, it } from 'vitest';
import { ratioDeclared } from '../../../../src/dataset/validate/rules/ratio-declared.ts';
import { accused, printed, type Rows } from '../build.ts';

describe('ratio-declared', () => {
  it.each<[string, Rows]>([
    [
      'admissions of a quota',
      {
        observations: [
          {},
          { indicator_id: 'admissions_quota', status: 'plan' },
          { indicator_id: 'quota_attainment', numerator_id: 'r.1', denominator_id: 'r.2' },
        ],
      },
    ],
    [
      'a half-year of a year’s quota',
      {
        observations: [
          { period_end: '2021-06-30' },
          { indicator_id: 'admissions_quota', status: 'plan' },
          { indicator_id: 'quota_attainment', numerator_id: 'r.1', denominator_id: 'r.2' },
        ],
      },
    ],
    [
      'admissions of the members on a day',
      {
        observations: [
          {},
          { indicator_id: 'members', period_kind: 'instant', period_start: null, period_end: '2020-12-31' },
          { indicator_id: 'quota_attainment', numerator_id: 'r.1', denominator_id: 'r.2' },
        ],
      },
    ],
    [
      'a numerator whose denominator is not printed',
      { observations: [{}, { indicator_id: 'quota_attainment', numerator_id: 'r.1' }] },
    ],
    [
      'a denominator whose numerator is not printed',
      { observations: [{}, { indicator_id: 'quota_attainment', denominator_id: 'r.1' }] },
    ],
    ['no declared parts', { observations: [{ indicator_id: 'quota_attainment' }] }],
  ])('accepts %s', (_, rows) => {
    expect(accused(ratioDeclared, rows)).toEqual([]);
  });

  it.each<[string, Rows, string[]]>([
    [
      'parts of a count',
      {
        observations: [
          {},
          { indicator_id: 'admissions_quota', status: 'plan' },
          { indicator_id: 'admissions', numerator_id: 'r.1', denominator_id: 'r.2' },
        ],
      },
      ['r.3 denominator_id'],
    ],
    [
      'one observation for both',
      {
        observations: [
          {},
          { indicator_id: 'admissions_quota', status: 'plan' },
          { indicator_id: 'quota_attainment', numerator_id: 'r.1', denominator_id: 'r.1' },
        ],
      },
      ['r.3 denominator_id'],
    ],
    [
      'itself as a part',
      {
        observations: [
          {},
          { indicator_id: 'admissions_quota', status: 'plan' },
          { indicator_id: 'quota_attainment', numerator_id: 'r.3', denominator_id: 'r.2' },
        ],
      },
      ['r.3 denominator_id'],
    ],
    [
      'a part of another report',
      {
        observations: [
          { report_id: 's' },
          { indicator_id: 'admissions_quota', status: 'plan' },
          { indicator_id: 'quota_attainment', numerator_id: 'r.1', denominator_id: 'r.2' },
        ],
      },
      ['r.3 denominator_id'],
    ],
    [
      'one known part, of another report',
      { observations: [{ report_id: 's' }, { indicator_id: 'quota_attainment', numerator_id: 'r.1' }] },
      ['r.2 numerator_id'],
    ],
    [
      'parts of two places',
      {
        observations: [
          { place_id: 'dak-lak' },
          { indicator_id: 'admissions_quota', status: 'plan' },
          { indicator_id: 'quota_attainment', numerator_id: 'r.1', denominator_id: 'r.2' },
        ],
      },
      ['r.3 denominator_id'],
    ],
    [
      'people of organisations',
      {
        observations: [
          {},
          { indicator_id: 'organisations' },
          { indicator_id: 'quota_attainment', numerator_id: 'r.1', denominator_id: 'r.2' },
        ],
      },
      ['r.3 denominator_id'],
    ],
    [
      'a year of another year’s quota',
      {
        observations: [
          { period_start: '2020-01-01', period_end: '2020-12-31' },
          { indicator_id: 'admissions_quota', status: 'plan' },
          { indicator_id: 'quota_attainment', numerator_id: 'r.1', denominator_id: 'r.2' },
        ],
      },
      ['r.3 denominator_id'],
    ],
    [
      'members of two days',
      {
        observations: [
          { indicator_id: 'members', period_kind: 'instant', period_start: null, period_end: '2019' },
          { indicator_id: 'members', period_kind: 'instant', period_start: null, period_end: '2021' },
          { indicator_id: 'quota_attainment', numerator_id: 'r.1', denominator_id: 'r.2' },
        ],
      },
      ['r.3 denominator_id'],
    ],
  ])('accuses %s', (_, rows, expected) => {
    expect(accused(ratioDeclared, rows)).toEqual(expected);
  });

  it('says what to do', () => {
    expect(
      printed(ratioDeclared, {
        observations: [
          { place_id: 'dak-lak' },
          { indicator_id: 'admissions_quota', status: 'plan' },
          { indicator_id: 'quota_attainment', numerator_id: 'r.1', denominator_id: 'r.2' },
        ],
      }),
    ).toMatchInlineSnapshot(`
      "data/observations/r.csv:4:U (denominator_id) “r.2” lỗi ratio-declared: Tử số của dak-lak, mẫu số của quang-tri. Sửa numerator_id, denominator_id; để trống phần mà bài không in hoặc không nói chắc.
      data/observations/r.csv:4:U (denominator_id) “r.2” error ratio-declared: The numerator is of dak-lak, the denominator of quang-tri. Correct numerator_id and denominator_id; leave empty what the report does not print or make certain."
    `);
  });
});
