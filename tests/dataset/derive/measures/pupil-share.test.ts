import { expect, it } from 'vitest';
import { observe, percent } from '../build.ts';
import { measuresOf, summarise } from './summary.ts';

it.each<[claim: string, part: number, all: number, expected: string]>([
  ['14 of 200 is 7 (hiephoa-2018-11-hiep-hoa)', 14, 200, '7'],
  ['19 of 162 is 11.7284 (baohaiduong-2024-11-kim-thanh)', 19, 162, '~11.7284'],
  ['12 of 78 is 15.3846 (vietnamvn-2024-07-quang-tri, camlogov-2024-07-cam-lo)', 12, 78, '~15.3846'],
])('%s', (_claim, part, all, expected) => {
  const pupils = observe('a.1', part, { group_id: 'pupils' });
  expect(summarise('pupil_share', observe('b.1', all), pupils)).toEqual([
    `[${expected}, ${expected}] matched_counts`,
  ]);
});

it('as printed where all admissions are not: 27,5% (vietnamvn-2024-07-quang-tri)', () => {
  const pupils = { group_id: 'pupils' };
  const printed = percent(2, '27,5%', { ...pupils, indicator_id: 'share_of_admissions' });
  expect(summarise('pupil_share', observe(1, 209, pupils), printed)).toEqual(['[27.45, 27.6) printed']);
});

it('keeps pupils, students and both apart', () => {
  const groups = [
    'pupils',
    'university_students',
    'higher_and_vocational_students',
    'pupils_and_students',
    'school_bloc',
  ];
  const rows = groups.map((group_id, index) => observe(index + 2, 5, { group_id }));
  expect(measuresOf('pupil_share', [observe(1, 100), ...rows]).map(({ groupId }) => groupId)).toEqual(
    groups.slice(0, 4),
  );
});

it('of a school year is set against the admissions of that school year only', () => {
  const school = {
    period_kind: 'school_year',
    period_start: '2020-09-01',
    period_end: '2021-08-31',
  } as const;
  const pupils = observe(2, 6, { ...school, group_id: 'pupils' });
  expect(summarise('pupil_share', observe(1, 40, school), pupils)).toEqual(['[15, 15] matched_counts']);
  expect(summarise('pupil_share', observe(1, 40), pupils)).toEqual([
    'No report prints both the group’s and all admissions of the same place and period, or the share itself.',
  ]);
});
