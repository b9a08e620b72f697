import { describe, expect, it } from 'vitest';
import type { Observation } from '../../../../src/dataset/model/tables.ts';
import { ratioParts } from '../../../../src/dataset/validate/rules/ratio-parts.ts';
import { accused, printed } from '../build.ts';

/** Admissions, a quota, and admissions of women; then a percentage made of them. */
const withRatio = (row: Partial<Observation>) => ({
  observations: [
    {},
    { indicator_id: 'admissions_quota', status: 'plan' as const },
    { group_id: 'women' },
    { indicator_id: 'quota_attainment', ...row },
  ],
});
const share = { indicator_id: 'share_of_admissions', group_id: 'women' };

describe('ratio-parts', () => {
  it.each<[string, Partial<Observation>]>([
    ['an attainment of admissions over a quota', { numerator_id: 'r.1', denominator_id: 'r.2' }],
    ['a numerator alone', { numerator_id: 'r.1' }],
    ['a share of a group in all', { ...share, numerator_id: 'r.3', denominator_id: 'r.1' }],
    [
      'a percentage that no definition ties to parts',
      { indicator_id: 'share_base_unstated', numerator_id: 'r.2' },
    ],
    ['a part that does not exist, which another rule accuses', { numerator_id: 'r.9' }],
  ])('accepts %s', (_claim, row) => {
    expect(accused(ratioParts, withRatio(row))).toEqual([]);
  });

  it.each<[string, Partial<Observation>, string[]]>([
    ['a lone numerator in the column of the denominator', { denominator_id: 'r.1' }, ['r.4 denominator_id']],
    [
      'parts the wrong way round',
      { numerator_id: 'r.2', denominator_id: 'r.1' },
      ['r.4 numerator_id', 'r.4 denominator_id'],
    ],
    ['a numerator of another group', { numerator_id: 'r.3' }, ['r.4 numerator_id']],
    ['a share of a group in itself', { ...share, denominator_id: 'r.3' }, ['r.4 denominator_id']],
  ])('accuses %s', (_claim, row, records) => {
    expect(accused(ratioParts, withRatio(row))).toEqual(records);
  });

  it('says what to do', () => {
    expect(printed(ratioParts, withRatio({ denominator_id: 'r.1' }))).toMatchInlineSnapshot(`
      "data/observations/r.csv:5:U (denominator_id) “r.1” lỗi ratio-parts: r.1 đếm admissions; phần này của quota_attainment là admissions_quota, admissions_quota_own, admissions_quota_resolution. Sửa mã của phần ấy, hoặc chỉ số và nhóm của tỷ lệ; để trống phần mà bài không in.
      data/observations/r.csv:5:U (denominator_id) “r.1” error ratio-parts: r.1 counts admissions; this part of quota_attainment is admissions_quota, admissions_quota_own, admissions_quota_resolution. Correct the id of that part, or indicator and group of the percentage; leave empty what is not printed."
    `);
    expect(printed(ratioParts, withRatio({ numerator_id: 'r.3' }))).toMatchInlineSnapshot(`
      "data/observations/r.csv:5:T (numerator_id) “r.3” lỗi ratio-parts: Tỷ lệ của nhóm all, r.3 của nhóm women. Sửa mã của phần ấy, hoặc chỉ số và nhóm của tỷ lệ; để trống phần mà bài không in.
      data/observations/r.csv:5:T (numerator_id) “r.3” error ratio-parts: The percentage is of all, r.3 of women. Correct the id of that part, or indicator and group of the percentage; leave empty what is not printed."
    `);
  });
});
